using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>An older invoice, as far as finding its session needs it.</summary>
internal sealed record InvoiceLink(string Id, object RawId, bool Stands);

/// <summary>Which invoice bills which older session: by invoice_id, session_id or booking_id, never by nearness.</summary>
internal sealed class InvoiceLinks
{
    private readonly Dictionary<string, InvoiceLink> byId = [];
    private readonly Dictionary<string, List<InvoiceLink>> bySession = [];
    private readonly Dictionary<string, List<InvoiceLink>> byBooking = [];
    private readonly HashSet<string> used = [];

    public void Take(OlderRow row)
    {
        if (row.RawId is null) return;
        var link = new InvoiceLink(row.LegacyId, row.RawId, !OlderStatuses.IsCancelledInvoice(row));
        if (!byId.TryAdd(link.Id, link)) return;
        if (OlderWords.Id(row, "session_id") is { } session) Add(bySession, session, link);
        if (OlderWords.Id(row, "booking_id") is { } booking) Add(byBooking, booking, link);
    }

    /// <summary>True when a session was brought over with this invoice.</summary>
    public bool IsUsed(string invoiceId) => used.Contains(invoiceId);

    /// <summary>The standing invoice of a session: the one it names, else the first that names it.</summary>
    /// <param name="row">The session or booking.</param>
    /// <param name="bookings">The bookings that are the same shoot.</param>
    public InvoiceLink? Pick(OlderRow row, IReadOnlyList<string> bookings)
    {
        var named = OlderWords.Id(row, "invoice_id") is { } id ? byId.GetValueOrDefault(id) : null;
        var own = (row.Table == OlderTables.Sessions ? bySession : byBooking).GetValueOrDefault(row.LegacyId) ?? [];
        var all = own.Concat(bookings.SelectMany(booking => byBooking.GetValueOrDefault(booking) ?? []))
            .Where(link => link.Stands && !used.Contains(link.Id)).Distinct();
        var picked = named is { Stands: true } && !used.Contains(named.Id) ? named : all.OrderBy(link => link.Id.Length).ThenBy(link => link.Id, StringComparer.Ordinal).FirstOrDefault();
        if (picked is not null) used.Add(picked.Id);
        return picked;
    }

    private static void Add(Dictionary<string, List<InvoiceLink>> map, string key, InvoiceLink link)
    {
        if (!map.TryGetValue(key, out var list)) map[key] = list = [];
        list.Add(link);
    }
}
