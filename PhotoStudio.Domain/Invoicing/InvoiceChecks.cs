using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>Checks what is said about an invoice.</summary>
internal static class InvoiceChecks
{
    /// <summary>The terms of a new invoice: notes that are not said are the studio's usual ones.</summary>
    public static InvoiceTerms NewTerms(InvoiceTermsInput input, StudioSettings settings, DateOnly today, FieldErrors errors) =>
        Terms(input with { Notes = input.Notes ?? settings.Invoices.Notes }, today, errors);

    /// <param name="input">As said.</param>
    /// <param name="earliest">The day of issue: nothing is due before it.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static InvoiceTerms Terms(InvoiceTermsInput input, DateOnly earliest, FieldErrors errors)
    {
        errors.AddIf(input.DueDate < earliest, "dueDate", "The due date cannot be before the day of issue.");
        errors.AddIf(input.DueDate > earliest.AddYears(5), "dueDate", "That due date is too far away.");
        return new InvoiceTerms(input.DueDate, errors.Text("notes", input.Notes, 2000));
    }
}
