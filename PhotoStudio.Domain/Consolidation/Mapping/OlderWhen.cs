using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Consolidation.Mapping;

/// <summary>When and where of a session; what cannot be read is left open and kept in the notes.</summary>
public static class OlderWhen
{
    /// <summary>The day and time alone, without reporting anything.</summary>
    public static (DateOnly? Day, TimeOnly? Start) Peek(OlderRow row, TimeZoneInfo zone)
    {
        var day = OlderDay.Read(row.Value("date"), zone);
        return (day.Day, OlderTime.Read(row.Value("time")).Start ?? day.Time);
    }

    public static (DateOnly? Day, TimeOnly? Start, int? Minutes) Read(RowReader reader)
    {
        var day = OlderDay.Read(reader.Row.Value("date"), reader.Zone);
        if (day.Why is { } why) reader.Keep("date", why, "Date open, kept in the notes");
        var time = OlderTime.Read(reader.Row.Value("time"));
        if (time.Unread) reader.Keep("time", "Not an hour.", "Time open, kept in the notes");
        var minutes = time.Minutes ?? Duration(reader.Row);
        return (day.Day, time.Start ?? (time.Unread ? null : day.Time), minutes is > 0 and <= SessionDetails.MostMinutes ? minutes : null);
    }

    private static int? Duration(OlderRow row) =>
        OlderMoney.Exact(row.Value("duration_minutes") ?? row.Value("duration")) is >= 1 and <= SessionDetails.MostMinutes and var minutes ? (int)minutes : null;
}
