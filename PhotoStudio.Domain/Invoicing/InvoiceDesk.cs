using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>What every command on an invoice needs at hand.</summary>
internal sealed record InvoiceDesk(StudioDb Db, StudioSettings Settings, Actor Actor, Moment Moment, CancellationToken Cancel)
{
    public FieldErrors Errors { get; } = new();

    /// <summary>The same for writing messages.</summary>
    public MailDesk Mail => new(Db, Settings, Moment, Cancel);

    /// <summary>How money and days of an invoice are written.</summary>
    public StudioFormat FormatOf(Invoice invoice) => StudioFormat.Of(Settings, Moment.Today).With(invoice.Currency);

    public static async Task<InvoiceDesk> OpenAsync(StudioDb db, Actor actor, TimeProvider clock, CancellationToken cancel)
    {
        var settings = await db.SettingsAsync(cancel);
        return new InvoiceDesk(db, settings, actor, settings.MomentOf(clock), cancel);
    }

    /// <summary>Loads an invoice whole and checks, in this order: the role (before looking), that it is there, that it is fresh.</summary>
    public async Task<Result<Invoice>> LoadAsync(RowRef row, InvoiceAction action)
    {
        if (InvoiceRules.WhyNotThisPerson(action, Actor) is { } never) return never;
        var invoice = await Db.Invoices
            .Include(i => i.Lines).Include(i => i.Payments).Include(i => i.Client)
            .AsSplitQuery()
            .SingleOrDefaultAsync(i => i.Id == row.Id, Cancel);
        if (invoice is null) return new NotFound("invoice");
        return row.CheckFresh(invoice) is { } stale ? stale : invoice;
    }

    /// <summary>As <see cref="LoadAsync"/>, and that its state allows the action.</summary>
    public async Task<Result<Invoice>> LoadForAsync(RowRef row, InvoiceAction action)
    {
        var loaded = await LoadAsync(row, action);
        if (loaded is not { Succeeded: true, Value: var invoice }) return loaded;
        return InvoiceRules.WhyNot(action, invoice.Facts, Actor) is { } refused ? refused : invoice;
    }

    /// <summary>The session it bills, with what its money needs; null for a standalone invoice.</summary>
    public async Task<Session?> SessionOfAsync(Invoice invoice) => invoice.SessionId is not { } id
        ? null
        : await Db.Sessions.Include(s => s.Payments).Include(s => s.Lines).Include(s => s.Invoice).AsSplitQuery()
            .SingleOrDefaultAsync(s => s.Id == id && s.InvoiceId == invoice.Id, Cancel);
}
