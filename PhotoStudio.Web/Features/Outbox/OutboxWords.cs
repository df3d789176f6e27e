using System.Text.RegularExpressions;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Look;

namespace PhotoStudio.Web.Features.Outbox;

/// <summary>The words of the outbox.</summary>
public static partial class OutboxWords
{
    public static string Of(MessageState state) => state switch
    {
        MessageState.Waiting => "Waits",
        MessageState.Sent => "Sent",
        MessageState.Failed => "Gave up",
        MessageState.Withdrawn => "Taken back",
    };

    /// <summary>"BookingConfirmed" as "Booking confirmed".</summary>
    public static string Of(MessageKind kind)
    {
        var words = Capital().Replace(kind.ToString(), " $0").Trim().ToLowerInvariant();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static (string Glyph, string Word, string Kind) Look(OutboxRow row, StudioFormat format, bool canSend) => row.State switch
    {
        MessageState.Sent => (Glyph.Check, $"Sent {When(row.SentAt ?? row.CreatedAt, format)}", "ok"),
        MessageState.Failed => (Glyph.Alert, row.Attempts == 1 ? "Gave up, 1 try" : $"Gave up, {format.Count(row.Attempts)} tries", "bad"),
        MessageState.Withdrawn => (Glyph.No, "Taken back", "gone"),
        MessageState.Waiting when !canSend => (Glyph.Clock, "Waits", "wait"),
        MessageState.Waiting when row.Attempts > 0 => (Glyph.Clock, $"Tried {format.Count(row.Attempts)} ×, next {When(row.NextAttemptAt, format)}", "wait"),
        MessageState.Waiting when row.NextAttemptAt > row.CreatedAt => (Glyph.Clock, $"Waits until {When(row.NextAttemptAt, format)}", "wait"),
        MessageState.Waiting => (Glyph.Clock, "Waits, seconds", "wait"),
    };

    /// <summary>The hour today, else the day.</summary>
    public static string When(DateTime utc, StudioFormat format) => format.LocalDay(utc) == format.Today ? format.LocalTime(utc) : format.Day(format.LocalDay(utc));

    /// <summary>How large a file is: "118 KB".</summary>
    public static string Size(int? bytes, StudioFormat format) => bytes is { } known ? $"{format.Count(Math.Max(1, known / 1024))} KB" : "made when it goes";

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
