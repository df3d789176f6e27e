using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Expenses;

/// <summary>The session an expense belongs to, and the client's name it is found by.</summary>
public sealed record ExpenseSession(Guid Id, string ClientName);

/// <summary>The checked values of an expense. <paramref name="Amount"/> and the <paramref name="Tax"/> contained in it are in minor units.</summary>
public sealed record ExpenseDetails(
    DateOnly Date, Guid CategoryId, string Description, string? Supplier, long Amount, long Tax, PaymentMethod Method, ExpenseSession? Session);
