using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Consolidation.Mapping;

/// <summary>What was received, as sessions and invoices of the older data say it.</summary>
public static class OlderPayments
{
    /// <summary>Whether the row says that it was paid, by flag or by status.</summary>
    public static bool SaysPaid(OlderRow row) => OlderWords.Flag(row, "paid") == true || OlderStatuses.Of(row) is OlderStatus.Paid;

    /// <summary>The amount that a paid row names, in minor units; null when it names none.</summary>
    public static long? Named(RowReader reader) => SaysPaid(reader.Row) && OlderMoney.Read(reader.Row.Value("paid_amount"), reader.Currency).Minor is > 0 and var amount ? amount : null;

    /// <summary>The payment of a session; null when it is not paid, or no amount is known.</summary>
    /// <param name="reader">The row.</param>
    /// <param name="total">What the session comes to.</param>
    /// <param name="today">The studio's day: no payment is dated after it.</param>
    public static BroughtPayment? OfSession(RowReader reader, long total, DateOnly today)
    {
        var stated = reader.Money("paid_amount");
        if (!SaysPaid(reader.Row))
        {
            if (stated > 0) reader.Keep("paid_amount", "An amount, but it is not said to be paid.", "Nothing received, kept in the notes");
            else SayUnpaid(reader, "paid_at");
            return null;
        }

        var amount = stated is > 0 ? stated.Value : total;
        if (stated is not > 0) SayUnstated(reader, total);
        else if (amount != total && total > 0) reader.Say($"paid_amount: {reader.Row.Text("paid_amount")}", "Other than the price.", amount < total ? "A deposit: the rest is owed" : "Overpaid");
        return amount > 0 ? Make(reader, amount, today, "paid_at") : null;
    }

    /// <summary>The payment of an invoice that is paid.</summary>
    public static BroughtPayment? OfInvoice(RowReader reader, long amount, DateOnly today) =>
        OlderStatuses.IsPaidInvoice(reader.Row) && amount > 0 ? Make(reader, amount, today, "paid_date") : null;

    /// <summary>A day of payment on what is not said to be paid.</summary>
    public static void SayUnpaid(RowReader reader, string column)
    {
        if (!string.IsNullOrWhiteSpace(reader.Row.Text(column))) reader.Keep(column, "A day, but it is not said to be paid.", "Nothing received, kept in the notes");
    }

    private static void SayUnstated(RowReader reader, long total)
    {
        var older = $"status: {reader.Row.Text("status")}, paid_amount: {reader.Row.Text("paid_amount") ?? "null"}";
        if (total > 0) reader.Say(older, "Paid, but no amount.", "The whole price was received");
        else reader.Say(older, "Paid, but no amount, and no price either.", "Booked, nothing received");
    }

    private static BroughtPayment Make(RowReader reader, long amount, DateOnly today, string column)
    {
        var day = OlderDay.Read(reader.Row.Value(column), reader.Zone).Day;
        var at = OlderInstant.First(reader.Row, column, "updated_at", "created_at") ?? today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var on = day ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(at, reader.Zone));
        if (day is null && !string.IsNullOrWhiteSpace(reader.Row.Text(column))) reader.Say($"{column}: {reader.Row.Text(column)}", "Not a day.", $"Received on {on:yyyy-MM-dd}");
        if (on <= today) return new BroughtPayment(amount, on, at, $"{reader.Row.Table} {RowReader.Cut(reader.Row.LegacyId, 100)}");
        reader.Say($"{column}: {reader.Row.Text(column) ?? reader.Row.Text("updated_at")}", "In the future.", $"Received on {today:yyyy-MM-dd}");
        return new BroughtPayment(amount, today, at, $"{reader.Row.Table} {RowReader.Cut(reader.Row.LegacyId, 100)}");
    }
}
