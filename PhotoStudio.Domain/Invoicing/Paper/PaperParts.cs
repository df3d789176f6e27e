namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>One line of the table.</summary>
/// <param name="Detail">Printed smaller under the description.</param>
/// <param name="TaxRate">Percent: 19 is 19 %.</param>
public sealed record PaperLine(string Description, string? Detail, decimal Quantity, long UnitPrice, decimal TaxRate, long Amount);

/// <param name="Label">As printed: <c>Discount 5%</c>.</param>
/// <param name="Amount">What it takes off, positive.</param>
public sealed record PaperDiscount(string Label, long Amount);

/// <summary>The tax of one rate.</summary>
/// <param name="Rate">Percent.</param>
/// <param name="Net">What it is computed on, without the tax.</param>
public sealed record PaperTax(decimal Rate, long Net, long Tax);

public enum PaperPaymentKind
{
    Payment,
    Deposit,
    Refund,
}

/// <param name="Amount">Positive.</param>
/// <param name="Method">In words: <c>bank transfer</c>.</param>
public sealed record PaperPayment(PaperPaymentKind Kind, DateOnly Date, long Amount, string? Method = null);
