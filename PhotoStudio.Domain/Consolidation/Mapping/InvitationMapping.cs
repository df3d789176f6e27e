using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Reviews;

namespace PhotoStudio.Domain.Consolidation.Mapping;

/// <summary>Turns one older review invitation into one of ours. What is not plainly open there opens nothing here.</summary>
public static class InvitationMapping
{
    private const int LeastToken = 16;
    private const int LeastSigns = 8;

    /// <summary>The secret of its link; null when it has none.</summary>
    public static string? Token(OlderRow row) => row.Text("token")?.Trim() is { Length: > 0 } token ? token : null;

    /// <summary>Too short, too monotonous, or a mere number: somebody could find such a link by trying.</summary>
    public static bool IsGuessable(string token) => token.Length < LeastToken || token.Distinct().Count() < LeastSigns || token.All(char.IsAsciiDigit);

    /// <param name="reader">The row.</param>
    /// <param name="sessionId">Its session here.</param>
    /// <param name="token">Its secret.</param>
    /// <param name="now">UTC.</param>
    public static OlderInvitation Map(RowReader reader, Guid sessionId, string token, DateTime now)
    {
        var made = OlderInstant.Read(reader.Row.Value("created_at"));
        var expires = OlderInstant.Read(reader.Row.Value("expires_at"));
        if (expires is null && !string.IsNullOrWhiteSpace(reader.Row.Text("expires_at"))) reader.Say($"expires_at: {reader.Row.Text("expires_at")}", "Not an instant.", "30 days after it was made");
        if (made is null && expires is null) reader.Say("created_at: null, expires_at: null", "It does not say until when it is open.", "Ended");
        var sent = Earlier(made ?? expires - ReviewInvitation.Life ?? now, now);
        return new OlderInvitation(sessionId, token, Email(reader), sent, expires ?? (made is null ? sent : sent + ReviewInvitation.Life), UsedAt(reader, sent, made is null && expires is null, now));
    }

    private static DateTime? UsedAt(RowReader reader, DateTime sent, bool undated, DateTime now)
    {
        if (OlderInstant.Read(reader.Row.Value("completed_at")) is { } completed) return Earlier(completed, now);
        switch (OlderWords.Word(reader.Row, "status"))
        {
            case "" or "pending" or "sent" or "open" or "active":
                return undated ? sent : null;
            case "completed" or "used" or "expired" or "cancelled" or "canceled":
                return sent;
            case var word:
                reader.Say($"status: {word}", "Not one of the older words.", "Ended: ask again from here");
                return sent;
        }
    }

    private static string? Email(RowReader reader)
    {
        if (EmailAddress.TryRead(reader.Row.Text("client_email"), out var email)) return email.Text;
        if (!string.IsNullOrWhiteSpace(reader.Row.Text("client_email"))) reader.Say($"client_email: {reader.Row.Text("client_email")}", "Not an e-mail address.", "No address");
        return null;
    }

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}
