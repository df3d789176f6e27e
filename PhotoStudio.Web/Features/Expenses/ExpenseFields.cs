using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Web.Features.Expenses;

/// <summary>What is typed about an expense. Money in minor units of its currency.</summary>
public sealed record ExpenseFields
{
    public DateOnly? Date { get; set; }

    public string? What { get; set; }

    public string? Supplier { get; set; }

    public string? Category { get; set; }

    public string? Method { get; set; }

    public long? Amount { get; set; }

    public TaxEntry? Tax { get; set; }

    public Guid? SessionId { get; set; }

    public static ExpenseFields Of(ExpenseRow row) => new()
    {
        Date = row.Date,
        What = row.Description,
        Supplier = row.Supplier,
        Category = row.CategoryId.ToString(),
        Method = row.Method.ToString(),
        Amount = row.Amount,
        Tax = row.Tax == 0 ? null : new TaxEntry(null, row.Tax),
        SessionId = row.SessionId,
    };

    /// <param name="currency">What the amounts are in.</param>
    /// <param name="receiptId">A receipt that waits for this expense.</param>
    public ExpenseInput ToInput(Currency currency, Guid? receiptId = null) => new()
    {
        Date = Date,
        Description = What,
        Supplier = Supplier,
        CategoryId = Guid.TryParse(Category, out var category) ? category : null,
        Method = Enum.TryParse<PaymentMethod>(Method, out var method) ? method : null,
        Amount = Amount is { } amount ? currency.ToDecimal(amount) : null,
        Tax = Tax?.Minor is { } tax ? currency.ToDecimal(tax) : null,
        TaxPercent = Tax?.Percent,
        SessionId = SessionId,
        ReceiptId = receiptId,
    };
}
