using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

/// <summary>Brings sessions of Clara's into a state, and tries actions on them, all through the services. Each session has a day of its own.</summary>
public sealed class SessionStage(StudioSqlite studio, Guid clara, IReadOnlyDictionary<string, Actor> people)
{
    /// <summary>What a staged session costs.</summary>
    public const decimal Price = 300;

    private static readonly TimeOnly Ten = new(10, 0);

    private int days = 30;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<SessionStage> SetAsync(StudioSqlite studio)
    {
        var (clara, owner) = await studio.JoinAsync("Clara");
        var (_, other) = await studio.JoinAsync("Otto");
        return new SessionStage(studio, clara.Id, new Dictionary<string, Actor>
        {
            ["Admin"] = Cast.Ada,
            ["Staff"] = Cast.Sam,
            ["owner"] = owner,
            ["other client"] = other,
            ["pending"] = Cast.Penny,
            ["anonymous"] = Cast.Eve,
        });
    }

    public Actor Person(string name) => people[name];

    /// <summary>A new session in this state.</summary>
    public async Task<Guid> BringAsync(string state)
    {
        if (state.StartsWith("cancelled-", StringComparison.Ordinal)) return await CancelledAsync(state["cancelled-".Length..]);
        var id = await BeginAsync(state);
        foreach (var step in StepsTo(state))
            Assert.Null((await TryAsync("Admin", id, step)).Problem);
        if (state is "quoted-accepted" or "quoted-declined")
            Assert.Null((await TryAsync("owner", id, state is "quoted-accepted" ? "accept" : "decline")).Problem);
        if (state is "quoted-lapsed") studio.Clock.Advance(TimeSpan.FromDays(20));
        return id;
    }

    /// <summary>Tries an action with values that are right for it.</summary>
    public Task<Result<Guid>> TryAsync(string person, RowRef row, string action)
    {
        var actor = people[person];
        return action switch
        {
            "quote" => Get<QuoteService>().QuoteAsync(actor, new SessionOfferInput { SessionId = row.Id, Lines = [new LineInput("Half day", 1, Price)] }, Cancel, row.Version),
            "accept" => Get<QuoteAnswerService>().AcceptAsync(actor, row, Cancel),
            "decline" => Get<QuoteAnswerService>().DeclineAsync(actor, row, "Too far away", Cancel),
            "book" => Get<BookingService>().BookAsync(actor, row, new SessionEditInput { StartTime = Ten }, Cancel),
            "recordPayment" => Get<SessionPaymentService>().RecordAsync(actor, row, new PaymentInput(10), Cancel),
            "markPaid" => Get<SessionPaymentService>().MarkPaidAsync(actor, row, new PaymentInput(), Cancel),
            "refund" => Get<SessionPaymentService>().RecordAsync(actor, row, new PaymentInput(10, PaymentKind.Refund, Reason: "Rain"), Cancel),
            "invoice" => Get<SessionInvoiceService>().InvoiceAsync(actor, row, new(), Cancel),
            "edit" => Get<SessionEditService>().EditAsync(actor, row, new SessionEditInput { Location = "Harbour" }, Cancel),
            "edit-lines" => Get<SessionEditService>().EditAsync(actor, row, new SessionEditInput { Lines = new LineInput[] { new("Hour", 1, Price) } }, Cancel),
            "cancel" => Get<CancelService>().CancelAsync(actor, row, new SessionCancelInput("Ill", actor.IsStaff ? "keep" : null), Cancel),
            "cancel-refund" => Get<CancelService>().CancelAsync(actor, row, new SessionCancelInput("Ill", "refund"), Cancel),
            "reopen" => Get<CancelService>().ReopenAsync(actor, row, false, Cancel),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
        };
    }

    private static string[] StepsTo(string state) => state switch
    {
        "request-priced" => ["edit-lines"],
        "booked-deposit" => ["recordPayment"],
        "paid" => ["markPaid"],
        "invoiced" => ["invoice"],
        "invoiced-deposit" => ["recordPayment", "invoice"],
        "invoiced-settled" => ["markPaid", "invoice"],
        _ => [],
    };

    private async Task<Guid> CancelledAsync(string before)
    {
        var id = await BringAsync(before switch { "deposit" => "booked-deposit", "emptied" => "paid", _ => before });
        Assert.Null((await TryAsync("Admin", id, before is "emptied" ? "cancel-refund" : "cancel")).Problem);
        return id;
    }

    private async Task<Guid> BeginAsync(string state)
    {
        var offer = new SessionOfferInput { SessionType = "Portrait", ClientId = clara, Date = studio.Today.AddDays(days++), StartTime = Ten, Amount = state is "booked-free" ? null : Price };
        var made = state.Split('-')[0] switch
        {
            "request" => await Get<RequestService>().RequestAsync(people["owner"], new SessionRequestInput { SessionType = "Portrait", Date = offer.Date }, Cancel),
            "quoted" => await Get<QuoteService>().QuoteAsync(Cast.Sam, offer, Cancel),
            _ => await Get<BookingService>().BookNewAsync(Cast.Sam, offer, Cancel),
        };
        return made.Done();
    }

    private T Get<T>()
        where T : notnull => studio.Get<T>();
}
