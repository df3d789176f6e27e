using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Demo;

/// <summary>Tells one planned session, step by step, through the services that the screens use.</summary>
internal sealed partial class DemoStory(DemoDesk desk, DemoPlan plan)
{
    private readonly string place = desk.Words.Place(plan.Kind);
    private DemoSlot slot = plan.Slot;
    private Guid session;
    private Guid invoice;

    /// <summary>The session this is about; empty until it is made.</summary>
    public Guid SessionId => session;

    public async Task TellAsync(DemoStep step)
    {
        var (client, login) = await desk.Cast.ClientAsync(plan.Person, desk.Cancel);
        var told = await (step.Verb switch
        {
            "request" => RequestAsync(client, login),
            "quote" or "requote" => QuoteAsync(client, step),
            "accept" => AcceptAsync(login!),
            "decline" => DeclineAsync(login!),
            "book" => BookAsync(),
            "booking" => BookNewAsync(client, step),
            "move" => MoveAsync(),
            "notes" => NoteAsync(),
            "deposit" => DepositAsync(step.Percent ?? 30),
            "paid" => MarkPaidAsync(),
            "invoice" => InvoiceAsync(),
            "pay" => PayInvoiceAsync(step.Percent),
            "void" => VoidAsync(),
            "withdraw" => WithdrawAsync(login!),
            "close" => CloseAsync(),
            "drop" => DropAsync(step.Word),
            _ => throw new InvalidOperationException($"The demo knows no step called {step.Verb}."),
        });
        told.OrStop($"{step.Verb} of {plan.Person.Name}'s {plan.Kind}");
    }

    private async Task<Result<Guid>> SessionAsync(Task<Result<Guid>> making)
    {
        var made = await making;
        if (made.Succeeded) session = made.Value;
        return made;
    }
}
