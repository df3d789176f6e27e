using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Expenses;

/// <summary>Checks what was typed about an expense and looks up what it names.</summary>
internal sealed class ExpenseCheck(StudioDb db, Currency currency, DateOnly today, CancellationToken cancel)
{
    private readonly FieldErrors errors = new();

    /// <param name="input">As typed.</param>
    /// <param name="present">The category that stands there already; it may have been archived since.</param>
    public async Task<Result<ExpenseDetails>> OfAsync(ExpenseInput input, Guid? present)
    {
        var date = input.Date ?? today;
        errors.AddIf(date.Year < 1990, "date", "That year is too far away.");
        errors.AddIf(date > today, "date", "That day is still to come. An expense is entered once the money is spent.");
        var description = errors.RequiredText("description", input.Description, 300, "Say what it was for.");
        var supplier = errors.Text("supplier", input.Supplier, 200);
        errors.AddIf(input.Method is { } method && !Enum.IsDefined(method), "method", "Allowed: cash, bankTransfer, card, other.");
        var amount = Amount(input.Amount);
        var tax = Tax(input, amount);
        var category = await CategoryAsync(input.CategoryId, present);
        var session = await SessionAsync(input.SessionId);
        return errors.ToProblem() is { } problem ? problem : new ExpenseDetails(date, category, description, supplier, amount, tax, input.Method ?? PaymentMethod.Other, session);
    }

    private long Amount(decimal? amount)
    {
        if (amount is not { } given) errors.Add("amount", "Say how much.");
        else if (!currency.TryToMinor(given, out var minor)) errors.Add("amount", PricingProblems.TooExact(currency));
        else if (minor == 0) errors.Add("amount", "An expense of nothing is none. Money a supplier gave back has a minus.");
        else return minor;
        return 0;
    }

    private long Tax(ExpenseInput input, long amount)
    {
        if (input.TaxPercent is { } percent) return OfRate(percent, amount);
        if (input.Tax is not { } given || given == 0) return 0;
        if (!currency.TryToMinor(given, out var tax)) errors.Add("tax", PricingProblems.TooExact(currency));
        else if (amount != 0 && (Math.Sign(tax) != Math.Sign(amount) || Math.Abs(tax) >= Math.Abs(amount))) errors.Add("tax", "The tax is a part of the amount: less than it, and with the same sign.");
        return tax;
    }

    private long OfRate(decimal percent, long amount)
    {
        errors.AddIf(percent is < 0 or > 100, "tax", "A tax rate is 0 to 100 percent.");
        return percent is < 0 or > 100 ? 0 : Rounding.HalfAwayFromZero(amount * percent / (100 + percent));
    }

    private async Task<Guid> CategoryAsync(Guid? id, Guid? present)
    {
        var known = id is not null && await db.ExpenseCategories.AnyAsync(category => category.Id == id && (!category.Archived || category.Id == present), cancel);
        errors.AddIf(!known, "category", id is null ? "Choose a category." : "This category is no longer offered. Choose another.");
        return id ?? default;
    }

    private async Task<ExpenseSession?> SessionAsync(Guid? id)
    {
        if (id is null) return null;
        var session = await db.Sessions.Where(row => row.Id == id).Select(row => new ExpenseSession(row.Id, row.ClientName)).SingleOrDefaultAsync(cancel);
        errors.AddIf(session is null, "session", "There is no such session.");
        return session;
    }
}
