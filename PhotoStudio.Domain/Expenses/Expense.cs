using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Expenses;

/// <summary>Money the studio spent. Money is in minor units of <see cref="CurrencyCode"/>, tax included.</summary>
[Audited(
    AuditArea.Expenses, "expense", Title = nameof(Description), SkipsNew = true,
    Only = [nameof(Date), nameof(Description), nameof(Supplier), nameof(Amount), nameof(Tax), nameof(Method), nameof(DeletedAt)])]
public sealed class Expense : Entity
{
    private Expense()
    {
    }

    /// <summary>The studio's day on which it was spent.</summary>
    public DateOnly Date { get; private set; }

    public Guid CategoryId { get; private set; }

    public ExpenseCategory? Category { get; private set; }

    public string Description { get; private set; } = "";

    public string? Supplier { get; private set; }

    /// <summary>Tax included. Negative when a supplier gave money back; never 0.</summary>
    public long Amount { get; private set; }

    /// <summary>The tax contained in <see cref="Amount"/>, with the same sign; 0 when there is none.</summary>
    public long Tax { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string CurrencyCode { get; private set; } = "";

    public PaymentMethod Method { get; private set; }

    /// <summary>The shoot it was spent for, if any.</summary>
    public Guid? SessionId { get; private set; }

    public Session? Session { get; private set; }

    /// <summary>The file that proves it, if any.</summary>
    public Receipt? Receipt { get; private set; }

    /// <summary>Description, supplier and client of the session in their normal form.</summary>
    public string Search { get; private set; } = "";

    /// <summary>UTC; from here on it is in no list and no sum, and after a day it is gone for good.</summary>
    public DateTime? DeletedAt { get; private set; }

    public Currency Currency => Currency.Of(CurrencyCode);

    /// <summary>A new expense in the studio's currency.</summary>
    public static Expense Record(ExpenseDetails details, string currencyCode, Actor actor, DateTime now)
    {
        var expense = new Expense { CurrencyCode = currencyCode };
        expense.Take(details);
        expense.Created(actor, now);
        return expense;
    }

    public void Edit(ExpenseDetails details, Actor actor, DateTime now)
    {
        Take(details);
        Touch(actor, now);
    }

    /// <summary>Notes that its receipt was put on, exchanged or taken off.</summary>
    public void ReceiptChanged(Actor actor, DateTime now) => Touch(actor, now);

    public void Delete(Actor actor, DateTime now)
    {
        DeletedAt = now;
        Touch(actor, now);
    }

    /// <summary>Takes a deletion back, with everything as it was.</summary>
    public void Restore(Actor actor, DateTime now)
    {
        DeletedAt = null;
        Touch(actor, now);
    }

    private void Take(ExpenseDetails details)
    {
        (Date, CategoryId, Description, Supplier) = (details.Date, details.CategoryId, details.Description, details.Supplier);
        (Amount, Tax, Method, SessionId) = (details.Amount, details.Tax, details.Method, details.Session?.Id);
        Search = SearchText.Of(Description, Supplier, details.Session?.ClientName);
    }
}
