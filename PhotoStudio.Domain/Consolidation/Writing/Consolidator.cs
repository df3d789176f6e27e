using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>The order in which older tables are brought over: what others name comes first.</summary>
internal sealed class Consolidator(Desk desk, UserMessages messages, bool invite)
{
    private readonly ClientBook clients = new(desk);
    private readonly TypeBook types = new(desk);
    private readonly NumberBook numbers = new(desk);
    private readonly SourceIndex index = new(desk);
    private readonly CodeUses uses = new(desk);

    /// <summary>Gives what it changed besides adding rows.</summary>
    public async Task<RunUndo> RunAsync()
    {
        var settings = await new SettingsStep(desk).RunAsync();
        await clients.LoadAsync();
        await numbers.LoadAsync();
        await PricesAsync();
        var limits = await CodesAsync();
        await new UserStep(desk, clients, messages, invite).RunAsync();
        await index.BuildAsync();
        await SessionsAsync();
        await uses.StoreAsync();
        var moved = await limits.SettleAsync();
        await OthersAsync();
        await new GoneRows(desk).SayAsync();
        new LeftOutTables(desk).Say();
        await new LeftOutColumns(desk).SayAsync();
        return new RunUndo(await numbers.RaiseSeriesAsync(), settings.Values, settings.Former, moved);
    }

    private async Task PricesAsync()
    {
        await types.LoadAsync();
        await foreach (var batch in desk.Source.ReadAsync(OlderTables.Categories, desk.Cancel))
        {
            foreach (var row in batch.Where(row => !desk.IsRepeated(row))) types.Take(row);
            await desk.FlushAsync(OlderTables.Categories, batch.Count);
        }

        var (packages, addOns) = (new PackageStep(desk, types), new AddOnStep(desk));
        await packages.LoadAsync();
        await packages.RunAsync();
        await addOns.LoadAsync();
        await addOns.RunAsync();
    }

    /// <summary>Codes come before the sessions that use them; what is left of their limits is known after.</summary>
    private async Task<CodeLimits> CodesAsync()
    {
        var limits = new CodeLimits(desk, uses);
        var codes = new CodeStep(desk, uses, limits);
        await codes.LoadAsync();
        await codes.RunAsync();
        return limits;
    }

    private async Task OthersAsync()
    {
        var (expenses, reviews, shoots) = (new ExpenseStep(desk), new ReviewStep(desk, index, clients), new ShootStep(desk, clients));
        await expenses.LoadAsync();
        await expenses.RunAsync();
        await reviews.LoadAsync();
        await reviews.RunAsync();
        await new InvitationStep(desk, new InvitationBook(desk, reviews)).RunAsync();
        await shoots.LoadAsync();
        await shoots.RunAsync();
    }

    private async Task SessionsAsync()
    {
        var standing = new Standing(desk);
        var invoices = new InvoiceMaker(desk, index, clients, numbers, standing);
        var step = new SessionStep(desk, index, new SessionMaker(desk, index, clients, types, invoices, uses, standing), standing);
        await step.RunAsync(OlderTables.Sessions);
        await step.RunAsync(OlderTables.Bookings);
        await new InvoiceStep(desk, index, invoices, numbers, standing).RunAsync();
    }
}
