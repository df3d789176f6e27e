using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Invoicing;

/// <summary>Issued invoices without a database, and credit notes on them.</summary>
internal static class CreditStage
{
    private static readonly Moment Now = new(StudioSqlite.Noon.UtcDateTime, new DateOnly(2026, 11, 23));

    private static StudioFormat Format { get; } = new(System.Globalization.CultureInfo.GetCultureInfo("en-US"), Currency.Of("USD"), TimeZoneInfo.Utc, Now.Today);

    public static Invoice Issue(IReadOnlyList<PricedLine> lines, Discount discount, bool pricesIncludeTax)
    {
        var client = Client.Create(ClientDetails.Check(new ClientInput("Clara")).Value!, Cast.Ada, Now.Now);
        var invoice = Invoice.DraftStandalone(client, "Clara", null, "USD", new PricedLines(lines, discount, pricesIncludeTax), new InvoiceTerms(null, null), Cast.Ada, Now.Now);
        invoice.Issue("INV-2026-0001", new Seller(), 14, Cast.Ada, Now);
        return invoice;
    }

    public static CreditNote All(this Invoice invoice) => invoice.Take(Maker(invoice).All());

    public static CreditNote Amount(this Invoice invoice, long amount) => invoice.Take(Maker(invoice).Amount(amount));

    /// <summary>Null when they are more than is left.</summary>
    public static CreditNote? Lines(this Invoice invoice, params IReadOnlyList<PricedLine> lines)
    {
        var errors = new FieldErrors();
        var credit = Maker(invoice).Lines(lines, errors);
        return errors.Any ? null : invoice.Take(credit);
    }

    private static CreditMaker Maker(Invoice invoice) => new(invoice, Format);

    private static CreditNote Take(this Invoice invoice, Credit credit) =>
        invoice.TakeBack(credit, new CreditIssue($"CN-2026-{invoice.Credits.Count + 1:0000}", "Rain", new Seller()), Cast.Ada, Now);
}
