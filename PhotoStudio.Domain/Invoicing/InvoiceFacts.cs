namespace PhotoStudio.Domain.Invoicing;

/// <summary>What the rules look at. Money in minor units.</summary>
public readonly record struct InvoiceFacts(InvoiceState State, Guid ClientId, long Total, long Balance, long PaidAmount, bool MoneyMovedAfterIssue, long Credited)
{
    /// <summary>Issued, money owed, due before today.</summary>
    public static bool IsOverdue(InvoiceState state, long balance, DateOnly? dueDate, DateOnly today) =>
        state is InvoiceState.Issued && balance > 0 && dueDate < today;
}
