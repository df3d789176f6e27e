using System.Globalization;
using System.Text;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Documents.Layout;

namespace PhotoStudio.Domain.Documents.Stationery;

/// <summary>What a banking app reads from an invoice: the account, the amount and the reference.</summary>
internal static class PaymentCode
{
    /// <summary>30 mm.</summary>
    public const float Side = 85;

    private const int MostPayee = 70;
    private const int MostReference = 140;

    /// <summary>A transfer code (EPC069-12) in euro; in another currency the same data as plain lines.</summary>
    public static QrCode? For(PaperSeller seller, Currency currency, long amount, string reference) =>
        QrCode.Of(Encoding.UTF8.GetBytes(Content(seller, currency, amount, reference)), Side);

    public static bool IsTransfer(Currency currency) => currency.Code == "EUR";

    public static string Content(PaperSeller seller, Currency currency, long amount, string reference)
    {
        var figure = currency.ToDecimal(amount).ToString(CultureInfo.InvariantCulture);
        var (payee, iban) = (Line(seller.Payee, MostPayee), Compact(seller.Iban));
        return IsTransfer(currency)
            ? string.Join('\n', "BCD", "002", "1", "SCT", Compact(seller.Bic), payee, iban, $"EUR{figure}", "", "", Line(reference, MostReference))
            : string.Join('\n', payee, iban, $"{currency.Code} {figure}", Line(reference, MostReference));
    }

    /// <summary>In groups of four, which stay on one line.</summary>
    public static string Grouped(string iban) => string.Join('\u00A0', Compact(iban).Chunk(4).Select(group => new string(group)));

    private static string Compact(string? value) => string.Concat((value ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string Line(string value, int most)
    {
        var line = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : line[..most];
    }
}
