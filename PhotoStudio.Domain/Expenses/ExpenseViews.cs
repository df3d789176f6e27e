using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Expenses;

/// <summary>A category. <paramref name="Count"/> is how many expenses it has.</summary>
public sealed record CategoryView(Guid Id, string Name, bool Archived, int Count);

/// <summary>One expense. Money in minor units of its currency, tax included.</summary>
public sealed record ExpenseRow(
    Guid Id, Guid Version, DateOnly Date, string Description, string? Supplier, Guid CategoryId, string Category, PaymentMethod Method,
    long Amount, long Tax, string CurrencyCode, Guid? SessionId, string? SessionType, string? SessionClient, DateOnly? SessionDate,
    Guid? ReceiptId, ReceiptType? ReceiptType, string? ReceiptName, DateTime CreatedAt);

/// <summary>How many, what they come to and the tax in it, in minor units, and how many have no receipt.</summary>
public sealed record ExpenseSum(int Count, long Amount, long Tax, int WithoutReceipt)
{
    public static ExpenseSum Nothing { get; } = new(0, 0, 0, 0);

    public static ExpenseSum operator +(ExpenseSum one, ExpenseSum other) =>
        new(one.Count + other.Count, one.Amount + other.Amount, one.Tax + other.Tax, one.WithoutReceipt + other.WithoutReceipt);
}

/// <summary>A category and what its expenses come to, whichever category is chosen.</summary>
public sealed record CategorySum(Guid Id, string Name, bool Archived, ExpenseSum Sum);

/// <summary>A page of expenses with sums over everything that the filter means, not over the page.</summary>
/// <param name="Page">The rows.</param>
/// <param name="Shown">What the filter means.</param>
/// <param name="All">The same in every category.</param>
/// <param name="Categories">By category: those that are offered, and others that have some.</param>
/// <param name="Before">What the days before came to, in every category; null where none were asked for.</param>
public sealed record ExpenseList(Page<ExpenseRow> Page, ExpenseSum Shown, ExpenseSum All, IReadOnlyList<CategorySum> Categories, long? Before);

/// <summary>What the next expense probably has in common with an earlier one.</summary>
public sealed record SupplierMemory(string Supplier, Guid CategoryId, PaymentMethod Method);
