namespace PhotoStudio.Web.Features.Settings;

/// <summary>One form of the settings page. <paramref name="Path"/> is its part of the address; the first has none.</summary>
public sealed record SettingsSection(string Path, string Title)
{
    public static readonly SettingsSection Studio = new("", "Studio");
    public static readonly SettingsSection Tax = new("tax", "Tax and prices");
    public static readonly SettingsSection Invoices = new("invoices", "Invoices");
    public static readonly SettingsSection Sessions = new("sessions", "Sessions");
    public static readonly SettingsSection Region = new("region", "Region");
    public static readonly SettingsSection Site = new("site", "Site");

    /// <summary>In their order.</summary>
    public static IReadOnlyList<SettingsSection> All { get; } = [Studio, Tax, Invoices, Sessions, Region, Site];

    public string Href => Path.Length == 0 ? "/settings" : "/settings/" + Path;

    /// <summary>The section of an address, or null.</summary>
    public static SettingsSection? At(string? path) => All.FirstOrDefault(section => section.Path == (path ?? ""));
}
