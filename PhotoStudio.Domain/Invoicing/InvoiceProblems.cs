using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>A move that the present state refuses; names the state and what is allowed instead.</summary>
public sealed record InvoiceRefused(string Detail, IReadOnlyList<InvoiceAction> AllowedActions) : Problem(ProblemKind.Conflict, Detail);

/// <summary>The sentences about invoices that a user may see.</summary>
public static class InvoiceProblems
{
    public static InvoiceRefused WrongState(InvoiceFacts invoice, IReadOnlyList<InvoiceAction> allowed) =>
        new($"{Name(invoice.State)} {WhatCan(allowed)}", allowed);

    public static Invalid NothingOwed() => new("amount", "Nothing is owed.");

    public static Invalid NothingReceived() => new("amount", "Nothing was received that could go back.");

    public static Refused NoPrice() => new("This invoice comes to nothing. Add at least one line with a price first.");

    public static Refused MoneyMoved() => new("Money was recorded on this invoice after it was issued, so it cannot be voided. Credit it instead.");

    public static Refused PartlyCredited() => new("A part of this invoice was credited, so it cannot be voided. Credit the rest.");

    public static Refused LinesFrozen() => new("The lines of an issued invoice never change. Void or credit it and make a new one.");

    public static Refused OnlyDrafts() => new("Only a draft can be deleted. An issued invoice is voided or credited.");

    private static string Name(InvoiceState state) => state switch
    {
        InvoiceState.Draft => "This invoice is a draft.",
        InvoiceState.Issued => "This invoice is issued.",
        InvoiceState.Paid => "This invoice is paid.",
        InvoiceState.Void => "This invoice is void.",
        InvoiceState.Credited => "This invoice is credited.",
    };

    private static string WhatCan(IReadOnlyList<InvoiceAction> allowed)
    {
        if (allowed.Count == 0) return "Nothing can be done with it now.";
        var words = allowed.Select(Word).ToList();
        return words.Count == 1 ? $"It can be {words[0]}." : $"It can be {string.Join(", ", words.SkipLast(1))} or {words[^1]}.";
    }

    private static string Word(InvoiceAction action) => action switch
    {
        InvoiceAction.Edit => "edited",
        InvoiceAction.Issue => "issued",
        InvoiceAction.RecordPayment => "paid in part",
        InvoiceAction.MarkPaid => "marked paid",
        InvoiceAction.Refund => "refunded",
        InvoiceAction.Void => "voided",
        InvoiceAction.Credit => "credited",
    };
}
