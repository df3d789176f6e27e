using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Consolidation.Mapping;

/// <summary>What every mapping needs to know of the studio and of the source.</summary>
/// <param name="Settings">The studio's.</param>
/// <param name="Zone">Where its days begin.</param>
/// <param name="Moment">Now, and the studio's day.</param>
/// <param name="From">The source in words.</param>
/// <param name="Prices">The older price list.</param>
public sealed record MappingTerms(StudioSettings Settings, TimeZoneInfo Zone, Moment Moment, string From, OlderPriceList Prices)
{
    /// <summary>Where the studio's days begin.</summary>
    public TimeZoneInfo Zone { get; private set; } = Zone;

    /// <summary>Now, and the studio's day.</summary>
    public Moment Moment { get; private set; } = Moment;

    /// <summary>After the settings were filled in: days may begin elsewhere.</summary>
    public void FollowSettings()
    {
        Zone = TimeZoneInfo.FindSystemTimeZoneById(Settings.TimeZone);
        Moment = new Moment(Moment.Now, DayOf(Moment.Now));
    }

    /// <summary>The studio's day of an instant.</summary>
    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone));
}

/// <summary>A row of ours that others name: its id and what it is called.</summary>
public readonly record struct Named(Guid Id, string Name);
