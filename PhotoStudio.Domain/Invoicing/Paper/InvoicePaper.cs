using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Documents.Stationery;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>
/// All that an invoice on paper says: nothing is looked up while it is drawn, so the same paper always gives the same file.
/// Money is minor units of <see cref="Currency"/>.
/// </summary>
public sealed record InvoicePaper
{
    public PaperSize Size { get; init; }

    /// <summary>Culture of numbers and dates: <c>en-GB</c>.</summary>
    public required string Culture { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>#rrggbb.</summary>
    public string Accent { get; init; } = "#1f5f6b";

    /// <summary>What the tax is called: VAT, Tax.</summary>
    public string TaxName { get; init; } = "Tax";

    public PaperState State { get; init; }

    /// <summary>Null for a draft, which has none yet.</summary>
    public string? Number { get; init; }

    public DateOnly? IssueDate { get; init; }

    public DateOnly? DueDate { get; init; }

    /// <summary>The day of the session: the date of supply.</summary>
    public DateOnly? SessionDate { get; init; }

    /// <summary>The day on which it became void.</summary>
    public DateOnly? VoidDate { get; init; }

    /// <summary>UTC; for a draft, when it was last changed. Stands in the file as its time of making.</summary>
    public DateTime IssuedAt { get; init; }

    public required PaperSeller Seller { get; init; }

    public required PaperClient Client { get; init; }

    /// <summary>What was photographed: <c>Wedding at Schloss Ahrensfeld</c>. The session's day is added.</summary>
    public string? Subtitle { get; init; }

    public IReadOnlyList<PaperLine> Lines { get; init; } = [];

    public bool PricesIncludeTax { get; init; }

    public long Subtotal { get; init; }

    public PaperDiscount? Discount { get; init; }

    public IReadOnlyList<PaperTax> Taxes { get; init; } = [];

    /// <summary>Why no tax is charged, where it is not: <c>small business, § 19 UStG</c>.</summary>
    public string? NoTaxReason { get; init; }

    public long Total { get; init; }

    public IReadOnlyList<PaperPayment> Payments { get; init; } = [];

    /// <summary>What credit notes took off, positive.</summary>
    public long Credited { get; init; }

    /// <summary>The numbers of those credit notes, oldest first.</summary>
    public IReadOnlyList<string> CreditNotes { get; init; } = [];

    /// <summary>What is still owed; negative where too much was paid.</summary>
    public long Balance { get; init; }

    /// <summary>Thanks and terms; each line is a paragraph.</summary>
    public string? Notes { get; init; }
}

/// <summary>The states that look different on paper.</summary>
public enum PaperState
{
    Draft,
    Issued,
    Paid,
    Void,
    Credited,
}
