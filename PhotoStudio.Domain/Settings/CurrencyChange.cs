using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Settings;

/// <summary>When the currency may still be another one, and what that does to the price list.</summary>
internal static class CurrencyChange
{
    /// <summary>True once anything is quoted, booked, issued or spent.</summary>
    public static async Task<bool> IsCurrencyFixedAsync(this StudioDb db, CancellationToken cancel) =>
        await db.Sessions.AnyAsync(session => session.Status != SessionStatus.Request, cancel) || await db.Invoices.AnyAsync(invoice => invoice.State != InvoiceState.Draft, cancel)
        || await db.Expenses.AnyAsync(cancel);

    /// <summary>250.00 stays 250 where the new currency has other decimals; what it cannot hold is rounded half away from zero.</summary>
    public static async Task RepriceAsync(StudioDb db, Currency from, Currency to, Actor actor, DateTime now, CancellationToken cancel)
    {
        if (from.Decimals == to.Decimals) return;
        foreach (var package in await db.Packages.ToListAsync(cancel)) package.Reprice(Convert(package.Price, from, to), actor, now);
        foreach (var addOn in await db.AddOns.ToListAsync(cancel)) addOn.Reprice(Convert(addOn.Price, from, to), actor, now);
        foreach (var code in await db.DiscountCodes.ToListAsync(cancel)) code.Reprice(price => Convert(price, from, to), actor, now);
    }

    private static long Convert(long price, Currency from, Currency to)
    {
        var rounded = decimal.Round(from.ToDecimal(price), to.Decimals, MidpointRounding.AwayFromZero);
        return to.TryToMinor(rounded, out var minor) ? minor : to.MostMinor;
    }
}
