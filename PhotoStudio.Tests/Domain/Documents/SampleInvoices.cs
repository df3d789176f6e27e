using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Documents.Stationery;
using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Tests.Domain.Documents;

/// <summary>Invoices to print: the plain one, and what is changed about it for each case.</summary>
internal static class SampleInvoices
{
    public static readonly Currency Euro = Currency.Of("EUR");

    public static readonly PaperSeller Northlight = new()
    {
        Name = "Northlight Studio",
        LegalName = "Northlight Studio GmbH",
        Address = ["Lindenufer 8", "10969 Berlin, Germany"],
        Email = "studio@northlight.example",
        Phone = "+49 30 5550 142",
        Website = "northlight.example",
        TaxId = "DE999999999",
        LegalFoot = "Northlight Studio GmbH, registered in Berlin, HRB 000000\nManaging director Ada Lindqvist",
        Iban = "DE89370400440532013000",
        Bic = "COBADEFFXXX",
    };

    public static InvoicePaper Wedding => new()
    {
        Size = PaperSize.A4,
        Culture = "en-GB",
        Currency = Euro,
        TaxName = "VAT",
        State = PaperState.Issued,
        Number = "INV-2026-0042",
        IssueDate = new(2026, 11, 23),
        DueDate = new(2026, 12, 7),
        SessionDate = new(2026, 11, 14),
        IssuedAt = new DateTime(2026, 11, 23, 9, 30, 0, DateTimeKind.Utc),
        Seller = Northlight,
        Client = new("Clara Weidmann", ["Schlossallee 21", "14467 Potsdam"]),
        Subtitle = "Wedding at Schloss Ahrensfeld",
        Lines =
        [
            new("Wedding reportage, full day", "Ten hours, two photographers, edited gallery", 1, 240000, 19, 240000),
            new("Additional hour", null, 2, 18000, 19, 36000),
            new("Album “Linen”", "30 × 30 cm, 40 pages, linen cover, box", 1, 42000, 19, 42000),
            new("Fine-art print", "20 × 30 cm, cotton rag", 12, 1850, 19, 22200),
            new("Usage rights, editorial", "One year, print and web", 1, 24000, 7, 24000),
        ],
        Subtotal = 364200,
        Discount = new("Discount 5%", 18210),
        Taxes = [new(19, 323190, 61406), new(7, 22800, 1596)],
        Total = 408992,
        Payments = [new(PaperPaymentKind.Deposit, new(2026, 3, 12), 100000)],
        Balance = 308992,
        Notes = "Thank you, Clara. Your gallery stays online until November 2027.",
    };

    /// <summary>Nothing charged but the lines: no tax, no discount, no payment.</summary>
    public static InvoicePaper Plain => Wedding with
    {
        Number = "2026-019",
        SessionDate = null,
        Subtitle = null,
        Lines = [new("Newborn session at home", "Two hours, natural light", 1, 28000, 0, 28000), new("Twelve edited photographs", null, 1, 12000, 0, 12000)],
        Subtotal = 40000,
        Discount = null,
        Taxes = [],
        Total = 40000,
        Payments = [],
        Balance = 40000,
        Notes = null,
        NoTaxReason = "small business, § 19 UStG",
    };

    /// <summary>A deposit and prices that include the tax, paid twice.</summary>
    public static InvoicePaper Overpaid => Wedding with
    {
        Number = "INV-2026-0044",
        State = PaperState.Paid,
        Subtitle = "Family session",
        Client = new("Maximiliane Freifrau von Hohenberg-Sayn-Wittgenstein und Castell-Rüdenhausen",
            ["Gut Hohenberg, Seitenflügel West", "Am Alten Forsthaus 3", "99999 Hohenberg an der Eger"]),
        Lines =
        [
            new("Family session, studio", "Ninety minutes", 1, 39000, 19, 39000),
            new("Fine-art print", "30 × 40 cm, framed in oak", 3, 14500, 19, 43500),
            new("Photo book", "24 × 30 cm, 60 pages", 1, 18900, 7, 18900),
        ],
        PricesIncludeTax = true,
        Subtotal = 101400,
        Discount = null,
        Taxes = [new(19, 69328, 13172), new(7, 17664, 1236)],
        Total = 101400,
        Payments = [new(PaperPaymentKind.Payment, new(2026, 11, 20), 50000), new(PaperPaymentKind.Payment, new(2026, 11, 24), 60000)],
        Balance = -8600,
        Notes = null,
    };

    public static InvoicePaper Void => Wedding with
    {
        State = PaperState.Void,
        VoidDate = new(2026, 11, 24),
        Client = new("ليلى عبد الرحمن المنصوري", ["شارع الأمير عبد القادر ١٧", "عمّان ١١١٨٠", "Jordan"]),
        Discount = null,
        Payments = [],
        Notes = null,
    };

    /// <summary>Sixty lines at two rates, a discount and a part payment.</summary>
    public static InvoicePaper Long
    {
        get
        {
            var lines = Enumerable.Range(1, 60).Select(i => new PaperLine($"Portrait set number {i:000}", i % 9 == 1 ? "Photographed on location" : null,
                20 + i % 7, 1490, i % 10 == 0 ? 7 : 19, (20 + i % 7) * 1490)).ToList();
            var (full, reduced) = (Sum(lines, 19), Sum(lines, 7));
            var (fullNet, reducedNet) = (full - full * 3 / 100, reduced - reduced * 3 / 100);
            var (fullTax, reducedTax) = (fullNet * 19 / 100, reducedNet * 7 / 100);
            var total = fullNet + reducedNet + fullTax + reducedTax;
            return Wedding with
            {
                Number = "INV-2026-0051",
                Client = new("Gymnasium am Lietzensee, Förderverein der Freunde und Ehemaligen e. V.",
                    ["Schulleitung, z. Hd. Frau Dr. Annelie Brandt-Hohenstein", "Haus B, Sekretariat, Zimmer 104", "Kuno-Fischer-Straße 14–18", "14057 Berlin"]),
                Subtitle = "School portraits, autumn 2026",
                Lines = lines,
                Subtotal = full + reduced,
                Discount = new("Discount 3%", full + reduced - fullNet - reducedNet),
                Taxes = [new(19, fullNet, fullTax), new(7, reducedNet, reducedTax)],
                Total = total,
                Payments = [new(PaperPaymentKind.Payment, new(2026, 11, 27), 500000)],
                Balance = total - 500000,
                Notes = "Prices per pupil as agreed on 4 September 2026.",
            };
        }
    }

    private static long Sum(IEnumerable<PaperLine> lines, decimal rate) => lines.Where(line => line.TaxRate == rate).Sum(line => line.Amount);
}
