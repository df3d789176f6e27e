using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Shell;

/// <summary>What every page shows of the studio: its name, its colours, how it writes money and days.</summary>
/// <param name="TaxName">What the tax is called: Tax, VAT.</param>
public sealed record StudioFace(StudioProfile Profile, AccentScale Accent, StudioFormat Format, string TaxName = "Tax")
{
    public string Name => Profile.Name;
}

/// <summary>Reads the face of the studio as the settings have it now, and tells open pages when it is another one.</summary>
public sealed class StudioFaces(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Raised, on no page's thread, after the settings were changed here.</summary>
    public event Action? Changed;

    public async Task<StudioFace> ReadAsync(CancellationToken cancel = default)
    {
        var settings = await database.ReadSettingsAsync(cancel);
        return new StudioFace(settings.Profile, AccentScale.From(settings.Profile.AccentColour), StudioFormat.Of(settings, clock), settings.Money.TaxName);
    }

    /// <summary>To be called once changed settings are stored.</summary>
    public void TellChanged() => Changed?.Invoke();
}
