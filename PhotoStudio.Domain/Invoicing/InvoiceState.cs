namespace PhotoStudio.Domain.Invoicing;

/// <summary>Where an invoice stands. Overdue is derived, not stored: issued, money owed, due before today.</summary>
public enum InvoiceState
{
    Draft,
    Issued,
    Paid,
    Void,
    Credited,
}

/// <summary>What can be done with an invoice; their names in camelCase are the API's <c>allowedActions</c>.</summary>
public enum InvoiceAction
{
    Edit,
    Issue,
    RecordPayment,
    MarkPaid,
    Refund,
    Void,
    Credit,
}
