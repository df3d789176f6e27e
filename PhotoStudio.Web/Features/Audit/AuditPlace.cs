using System.Globalization;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Web.Features.Audit;

/// <summary>Where in the audit log somebody is; the address holds all of it.</summary>
public sealed record AuditPlace(AuditArea? Area = null, Guid? Who = null, DateOnly? From = null, DateOnly? To = null, int Page = 1)
{
    private const string DayForm = "yyyy-MM-dd";

    public string Url
    {
        get
        {
            var parts = new List<string>(5);
            if (Area is { } area) parts.Add("area=" + CamelCase.Of(area));
            if (Who is { } who) parts.Add("who=" + who);
            if (From is { } from) parts.Add("from=" + from.ToString(DayForm, CultureInfo.InvariantCulture));
            if (To is { } to) parts.Add("to=" + to.ToString(DayForm, CultureInfo.InvariantCulture));
            if (Page > 1) parts.Add("page=" + Page.ToString(CultureInfo.InvariantCulture));
            return parts.Count == 0 ? "/settings/audit" : "/settings/audit?" + string.Join('&', parts);
        }
    }

    public AuditFilter Filter => new(Area, Who, From, To);

    public bool IsFiltered => this with { Page = 1 } != new AuditPlace();

    public string UrlOf(int page) => (this with { Page = page }).Url;

    /// <summary>From the address; what cannot be read is left out.</summary>
    public static AuditPlace Read(string? area, string? who, string? from, string? to, int? page) => new(
        Enum.GetValues<AuditArea>().Cast<AuditArea?>().FirstOrDefault(known => CamelCase.Of(known!.Value) == area),
        Guid.TryParse(who, out var id) ? id : null, Day(from), Day(to), Math.Clamp(page ?? 1, 1, 1_000_000));

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
