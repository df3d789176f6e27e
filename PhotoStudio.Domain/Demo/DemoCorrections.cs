using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Demo;

/// <summary>What went wrong on invoices, and the credit notes that put it right.</summary>
internal sealed class DemoCorrections(DemoDesk desk, DemoTimeline timeline, DateOnly today)
{
    public void Plan()
    {
        At(-96, async () => await CreditAsync(await NewestAsync(standalone: true), "The prints came damaged, and the client wants none.", null));
        At(-44, async () => await CreditAsync(await NewestAsync(standalone: false), "Half an hour less than agreed, because of the storm.", 60));
        At(-16, async () => await AnewAsync(await NewestAsync(standalone: false)));
    }

    private void At(int days, Func<Task> happens) => timeline.Add(today.AddDays(days).ToDateTime(new TimeOnly(10, 20), DateTimeKind.Utc), happens);

    /// <summary>The newest paid one: nothing more happens to it in any story.</summary>
    private async Task<(Guid Id, Guid? Session)> NewestAsync(bool standalone)
    {
        await using var db = await desk.Get<StudioDatabase>().OpenAsync(desk.Cancel);
        var paid = await db.Invoices.Where(i => i.State == InvoiceState.Paid && i.Credited == 0 && (i.SessionId == null) == standalone)
            .OrderByDescending(i => i.IssuedAt).Select(i => new { i.Id, i.SessionId }).FirstOrDefaultAsync(desk.Cancel);
        return (paid?.Id ?? Guid.Empty, paid?.SessionId);
    }

    private async Task CreditAsync((Guid Id, Guid? Session) invoice, string reason, decimal? amount)
    {
        if (invoice.Id == Guid.Empty) return;
        (await desk.Get<CreditService>().CreditAsync(desk.Cast.Owner, invoice.Id, new CreditInput(reason, amount), desk.Cancel)).OrStop("credit note");
    }

    /// <summary>Credited in full and invoiced again, as when an address was wrong.</summary>
    private async Task AnewAsync((Guid Id, Guid? Session) invoice)
    {
        await CreditAsync(invoice, "Made out to the wrong company. A new invoice follows.", null);
        if (invoice.Session is { } session) (await desk.Get<SessionInvoiceService>().InvoiceAsync(desk.Cast.Owner, session, new InvoiceTermsInput(), desk.Cancel)).OrStop("invoice");
    }
}
