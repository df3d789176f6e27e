using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>The one predicate of domain section 4: says why a person cannot do a thing to an invoice now.</summary>
public static class InvoiceRules
{
    private static readonly InvoiceAction[] All = Enum.GetValues<InvoiceAction>();

    /// <summary>The problem that stands against it, or null when it is allowed.</summary>
    public static Problem? WhyNot(InvoiceAction action, InvoiceFacts invoice, Actor actor) =>
        WhyNotThisPerson(action, actor)
        ?? (AllowsFromState(action, invoice) ? null : InvoiceProblems.WrongState(invoice, AllowedActions(invoice, actor)))
        ?? WhyNotNow(action, invoice);

    /// <summary>What this role never may, whatever the invoice.</summary>
    public static Problem? WhyNotThisPerson(InvoiceAction action, Actor actor)
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        return MayEver(action, actor) ? null : new NotAllowed();
    }

    /// <summary>Everything this person may do to it now.</summary>
    public static IReadOnlyList<InvoiceAction> AllowedActions(InvoiceFacts invoice, Actor actor) =>
        [.. All.Where(action => MayEver(action, actor) && AllowsFromState(action, invoice) && WhyNotNow(action, invoice) is null)];

    private static bool MayEver(InvoiceAction action, Actor actor) => action switch
    {
        InvoiceAction.Refund or InvoiceAction.Void or InvoiceAction.Credit => actor.IsAdmin,
        InvoiceAction.Edit or InvoiceAction.Issue or InvoiceAction.RecordPayment or InvoiceAction.MarkPaid => actor.IsStaff,
    };

    private static bool AllowsFromState(InvoiceAction action, InvoiceFacts invoice) => action switch
    {
        InvoiceAction.Edit => invoice.State is not InvoiceState.Void and not InvoiceState.Credited,
        InvoiceAction.Issue => invoice.State is InvoiceState.Draft,
        InvoiceAction.Refund when invoice.State is InvoiceState.Credited => invoice.PaidAmount > 0,
        InvoiceAction.RecordPayment or InvoiceAction.Refund or InvoiceAction.Void or InvoiceAction.Credit => invoice.State is InvoiceState.Issued or InvoiceState.Paid,
        InvoiceAction.MarkPaid => invoice.State is InvoiceState.Issued,
    };

    private static Problem? WhyNotNow(InvoiceAction action, InvoiceFacts invoice) => action switch
    {
        InvoiceAction.Issue when invoice.Total <= 0 => InvoiceProblems.NoPrice(),
        InvoiceAction.RecordPayment or InvoiceAction.MarkPaid when invoice.Balance <= 0 => InvoiceProblems.NothingOwed(),
        InvoiceAction.Refund when invoice.PaidAmount <= 0 => InvoiceProblems.NothingReceived(),
        InvoiceAction.Void when invoice.Credited > 0 => InvoiceProblems.PartlyCredited(),
        InvoiceAction.Void when invoice.MoneyMovedAfterIssue => InvoiceProblems.MoneyMoved(),
        _ => null,
    };
}
