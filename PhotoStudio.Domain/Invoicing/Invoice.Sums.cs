using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Invoicing;

public sealed partial class Invoice
{
    /// <summary>ISO 4217.</summary>
    public string CurrencyCode { get; private set; } = "";

    public bool PricesIncludeTax { get; private set; }

    /// <summary>Percent of the subtotal; 0 when the discount is a fixed amount.</summary>
    public decimal DiscountPercent { get; private set; }

    /// <summary>The fixed discount that was asked for; 0 when it is a percentage.</summary>
    public long DiscountAmount { get; private set; }

    /// <summary>The code that gave the session its discount, as printed; null for a typed one.</summary>
    public string? DiscountCode { get; private set; }

    /// <summary>The most that code took off; null for no cap.</summary>
    public long? DiscountMost { get; private set; }

    public long Subtotal { get; private set; }

    public long Discount { get; private set; }

    public long Tax { get; private set; }

    public long Total { get; private set; }

    /// <summary>What credit notes took back.</summary>
    public long Credited { get; private set; }

    /// <summary>Payments less refunds.</summary>
    public long PaidAmount { get; private set; }

    /// <summary>Total less credits less payments plus refunds; 0 when void. Negative when overpaid.</summary>
    public long Balance { get; private set; }

    public Currency Currency => Currency.Of(CurrencyCode);

    /// <summary>Lines and discount as they stand, in their order.</summary>
    public PricedLines Priced => new(
        [.. lines.OrderBy(line => line.Position).Select(line => line.ToPriced())], Pricing.Discount.Stored(DiscountPercent, DiscountAmount, CodeTerms), PricesIncludeTax);

    private CodeTerms? CodeTerms => DiscountCode is { } code ? new CodeTerms(Guid.Empty, code, 0, DiscountMost) : null;

    /// <summary>The stored sums equal the payment rows, and the state follows: issued and paid turn into each other.</summary>
    private void Settle()
    {
        PaidAmount = payments.Where(payment => payment.InvoiceId == Id).Sum(payment => payment.Signed);
        Balance = State is InvoiceState.Void ? 0 : Total - Credited - PaidAmount;
        if (State is InvoiceState.Issued or InvoiceState.Paid)
            State = Total != 0 && Balance <= 0 ? InvoiceState.Paid : InvoiceState.Issued;
    }
}
