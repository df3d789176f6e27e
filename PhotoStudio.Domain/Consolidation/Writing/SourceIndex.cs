using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>A first look over the source: who the logins are, which booking is which session, which invoice bills which.</summary>
internal sealed class SourceIndex(Desk desk)
{
    private static readonly string[] LegacyColumns = ["booking_id", "legacy_booking_id", "legacy_id"];

    private readonly Dictionary<string, OlderParty> logins = [];
    private readonly Dictionary<string, string> sessionOfBooking = [];
    private readonly Dictionary<string, List<string>> bookingsOfSession = [];
    private bool compares;

    public InvoiceLinks Invoices { get; } = new();

    public ShootKeys Keys { get; } = new();

    public OlderParty? Login(OlderRow row) => OlderWords.Id(row, "user_id") is { } id ? logins.GetValueOrDefault(id) : null;

    /// <summary>The older session that a booking is; null when it is a session of its own.</summary>
    public string? SessionOf(OlderRow booking) => sessionOfBooking.GetValueOrDefault(booking.LegacyId);

    public IReadOnlyList<string> BookingsOf(OlderRow session) =>
        session.Table == OlderTables.Sessions && bookingsOfSession.TryGetValue(session.LegacyId, out var bookings) ? bookings : [];

    /// <summary>What tells the shoot of a row apart; null where it cannot be told, or where there is nothing to be told apart from.</summary>
    public UInt128? KeyOf(OlderRow row) => compares ? Key(row) : null;

    private UInt128? Key(OlderRow row)
    {
        EmailAddress.TryRead(row.Text("client_email"), out var email);
        return ShootKeys.Of(row, email ?? Login(row)?.Email, desk.Terms.Zone);
    }

    public async Task BuildAsync()
    {
        await EachAsync(OlderTables.Users, TakeLogin);
        await EachAsync(OlderTables.Sessions, TakeSession);
        await Keys.LoadAsync(desk);
        compares = Keys.HasSessions;
        if (compares) await EachAsync(OlderTables.Bookings, CountBooking);
        if (compares) await EachAsync(OlderTables.Bookings, TakeBooking);
        await EachAsync(OlderTables.Invoices, Invoices.Take);
    }

    private async Task EachAsync(string table, Action<OlderRow> take)
    {
        await foreach (var batch in desk.Source.ReadAsync(table, desk.Cancel))
        {
            foreach (var row in batch) take(row);
        }
    }

    private void TakeLogin(OlderRow row)
    {
        EmailAddress.TryRead(row.Text("email"), out var email);
        var name = row.Text("name")?.Trim() is { Length: > 0 } text ? RowReader.Cut(text, 200) : null;
        logins[row.LegacyId] = new OlderParty(name, email);
    }

    private void TakeSession(OlderRow row)
    {
        if (Key(row) is { } key) Keys.AddSession(key, row.LegacyId);
        foreach (var column in LegacyColumns)
        {
            if (OlderWords.Id(row, column) is { } booking) Join(booking, row.LegacyId);
        }
    }

    private void CountBooking(OlderRow row)
    {
        if (KeyOf(row) is { } key) Keys.AddBooking(key);
    }

    private void TakeBooking(OlderRow row)
    {
        if (sessionOfBooking.ContainsKey(row.LegacyId)) return;
        if (Keys.SessionOf(KeyOf(row)) is { } session) Join(row.LegacyId, session);
    }

    private void Join(string booking, string session)
    {
        if (!sessionOfBooking.TryAdd(booking, session)) return;
        if (!bookingsOfSession.TryGetValue(session, out var bookings)) bookingsOfSession[session] = bookings = [];
        bookings.Add(booking);
    }
}
