using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Demo;

/// <summary>Money the studio spends: once, or every month again.</summary>
internal sealed class DemoExpense(DemoDesk desk, IReadOnlyList<string> row)
{
    /// <summary>The days from today on which it is spent, back to the first day of the demo.</summary>
    public IReadOnlyList<int> Days(DateOnly start, DateOnly today)
    {
        var when = row[0];
        if (when[0] != 'm') return [int.Parse(when, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)];
        var first = start.AddDays(int.Parse(when[1..], CultureInfo.InvariantCulture) - 1);
        return [.. Enumerable.Range(0, DemoFilling.Months + 1).Select(month => first.AddMonths(month).DayNumber - today.DayNumber).Where(days => days <= 0)];
    }

    public async Task SpendAsync(DateOnly day)
    {
        var (actor, categories) = (desk.Somebody(), await desk.Get<CategoryQueries>().AllAsync(Actor.System, desk.Cancel));
        var input = new ExpenseInput
        {
            Date = day,
            CategoryId = categories.Single(category => category.Name == row[1]).Id,
            Description = row[2],
            Supplier = row.Cell(3),
            Amount = row.Amount(4),
            TaxPercent = row.Cell(5) is null ? null : row.Amount(5),
            Method = Enum.Parse<PaymentMethod>(row[6], true),
            ReceiptId = await ReceiptAsync(actor, day),
            SessionId = row.Cell(8) is { } kind ? await SessionAsync(kind, day) : null,
        };
        (await desk.Get<ExpenseService>().AddAsync(actor, input, desk.Cancel)).OrStop("expense");
    }

    private async Task<Guid?> ReceiptAsync(Actor actor, DateOnly day)
    {
        if (row.Cell(7) is not { } kind) return null;
        var slip = new DemoReceipt(row.Cell(3) ?? "", row[2], row[4], day);
        using var file = new MemoryStream(kind == "pdf" ? slip.Pdf() : slip.Png());
        return (await desk.Get<ReceiptService>().UploadAsync(actor, file, $"{row.Cell(3)} {day:yyyy-MM-dd}.{kind}", desk.Cancel)).OrStop("receipt").Id;
    }

    private async Task<Guid?> SessionAsync(string kind, DateOnly day)
    {
        await using var db = await desk.Get<StudioDatabase>().OpenAsync(desk.Cancel);
        var (from, to) = (day.AddDays(-45), day.AddDays(30));
        var near = await db.Sessions.AsNoTracking().Where(s => s.SessionType!.Name == kind && s.CancelledAt == null && s.BookedAt != null && s.Date >= from && s.Date <= to)
            .Select(s => new { s.Id, Date = s.Date!.Value }).ToListAsync(desk.Cancel);
        return near.MinBy(session => Math.Abs(session.Date.DayNumber - day.DayNumber))?.Id;
    }
}
