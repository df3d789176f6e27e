using System.Globalization;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

/// <summary>Payments, refunds and cancellations: what is refused, and what is kept.</summary>
public sealed class MoneyRuleTests : IAsyncLifetime
{
    private StudioSqlite studio = null!;
    private SessionStage stage = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        studio = await StudioSqlite.StartAsync();
        stage = await SessionStage.SetAsync(studio);
    }

    public ValueTask DisposeAsync() => studio.DisposeAsync();

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("300.01")]
    [InlineData("0.001")]
    public async Task A_payment_is_over_nothing_and_at_most_what_is_owed(string amount)
    {
        var id = await stage.BringAsync("booked");
        Assert.Equal("amount", (await PayAsync(id, new PaymentInput(decimal.Parse(amount, CultureInfo.InvariantCulture)))).Problem.Fields());
    }

    [Fact]
    public async Task The_whole_amount_in_one_payment_makes_a_session_paid()
    {
        var id = await stage.BringAsync("booked");
        (await PayAsync(id, new PaymentInput(300))).Done();
        var session = await FindAsync(id);
        Assert.Equal((SessionStatus.Paid, true, StudioSqlite.Noon.UtcDateTime), (session.Row.Status, session.Row.Paid, session.PaidAt));
    }

    [Fact]
    public async Task A_payment_is_not_dated_after_today_and_mark_paid_keeps_the_date_given()
    {
        var id = await stage.BringAsync("booked");
        Assert.Equal("date", (await PayAsync(id, new PaymentInput(10, Date: studio.Today.AddDays(1)))).Problem.Fields());
        var paid = new PaymentInput(Date: studio.Today.AddDays(-3), Method: PaymentMethod.Cash, Reference: "Till 7");
        (await studio.Get<SessionPaymentService>().MarkPaidAsync(Cast.Sam, id, paid, Cancel)).Done();
        var row = Assert.Single((await FindAsync(id)).Payments);
        Assert.Equal((300_00, studio.Today.AddDays(-3), PaymentMethod.Cash, "Till 7"), (row.Amount, row.Date, row.Method, row.Reference));
    }

    [Fact]
    public async Task A_refund_needs_a_reason_and_at_most_what_was_received_and_clears_the_paid_instant()
    {
        var id = await stage.BringAsync("paid");
        Assert.Equal("reason", (await RefundAsync(id, 10, null)).Problem.Fields());
        Assert.Equal("amount", (await RefundAsync(id, 300.01m, "Rain")).Problem.Fields());
        (await RefundAsync(id, 0.01m, "Rain")).Done();
        var session = await FindAsync(id);
        Assert.Equal((SessionStatus.Booked, false, 1L), (session.Row.Status, session.Row.Paid, session.Row.Balance));
        Assert.Null(session.PaidAt);
        Assert.Equal(SessionStatus.Paid, session.History[0].From);
    }

    [Fact]
    public async Task Cancelling_a_session_with_money_says_what_happens_to_it()
    {
        var id = await stage.BringAsync("booked-deposit");
        Assert.Equal("money", (await CancelAsync(Cast.Ada, id, null)).Problem.Fields());
        Assert.Equal("money", (await CancelAsync(Cast.Ada, id, "burn")).Problem.Fields());
        Assert.IsType<NotAllowed>((await CancelAsync(Cast.Sam, id, "refund")).Problem);
        (await CancelAsync(Cast.Ada, id, "refund")).Done();
        var session = await FindAsync(id);
        Assert.Equal((true, 0L, 0L), (session.Row.Cancelled, session.Row.PaidAmount, session.Row.Balance));
        Assert.Equal(PaymentKind.Refund, session.Payments[^1].Kind);
    }

    [Fact]
    public async Task Kept_money_stays_received_and_a_cancelled_session_owes_nothing()
    {
        var id = await stage.BringAsync("booked-deposit");
        (await CancelAsync(Cast.Sam, id, "keep")).Done();
        var session = await FindAsync(id);
        Assert.Equal((10_00L, 0L, false), (session.Row.PaidAmount, session.Row.Balance, session.Row.Paid));
        (await studio.Get<CancelService>().ReopenAsync(Cast.Sam, id, false, Cancel)).Done();
        Assert.Equal(290_00L, (await FindAsync(id)).Row.Balance);
    }

    [Fact]
    public async Task A_cancellation_needs_a_reason() =>
        Assert.Equal("reason", (await studio.Get<CancelService>().CancelAsync(Cast.Sam, await stage.BringAsync("booked"), new SessionCancelInput("  "), Cancel)).Problem.Fields());

    [Fact]
    public async Task A_total_below_what_was_received_is_refused_and_a_lower_one_above_it_settles()
    {
        var id = await stage.BringAsync("booked-deposit");
        Assert.Equal("lines", (await EditAsync(id, new LineInput("Hour", 1, 9.99m))).Problem.Fields());
        (await EditAsync(id, new LineInput("Hour", 1, 10))).Done();
        Assert.Equal(SessionStatus.Paid, (await FindAsync(id)).Row.Status);
    }

    [Fact]
    public async Task A_void_gives_the_payments_back_and_frees_the_lines()
    {
        var id = await stage.BringAsync("invoiced-settled");
        var frozen = await EditAsync(id, new LineInput("Hour", 1, 400));
        Assert.Equal(ProblemKind.Conflict, frozen.Problem!.Kind);
        var invoice = (await FindAsync(id)).Row.InvoiceId!.Value;
        (await studio.Get<InvoiceEditService>().EditAsync(Cast.Ada, invoice, new InvoiceEditInput { Action = "void" }, Cancel)).Done();
        var session = await FindAsync(id);
        Assert.Equal((SessionStatus.Paid, 300_00L, true), (session.Row.Status, session.Row.PaidAmount, session.Row.Paid));
        Assert.Empty((await studio.Get<InvoiceReader>().FindAsync(Cast.Ada, invoice, Cancel)).Done().Payments);
        (await EditAsync(id, new LineInput("Hour", 1, 400))).Done();
        Assert.Equal((SessionStatus.Booked, 100_00L), ((await FindAsync(id)).Row.Status, (await FindAsync(id)).Row.Balance));
    }

    [Fact]
    public async Task What_no_document_can_hold_is_refused_before_anything_overflows()
    {
        (await studio.Get<SettingsService>().EditAsync(Cast.Ada, new SettingsInput { Currency = "KWD" }, null, Cancel)).Done();
        var lines = Enumerable.Repeat(new LineInput("Everything", 1_000_000, 99_999_999.99m), LineChecker.MostLines).ToList();
        var input = new StandaloneInvoiceInput { ClientName = "Max", Lines = lines };
        Assert.IsType<Invalid>((await studio.Get<InvoiceService>().CreateStandaloneAsync(Cast.Sam, input, Cancel)).Problem);
    }

    private async Task<SessionView> FindAsync(Guid id) => (await studio.Get<SessionReader>().FindAsync(Cast.Ada, id, Cancel)).Done();

    private Task<Result<Guid>> PayAsync(Guid id, PaymentInput payment) => studio.Get<SessionPaymentService>().RecordAsync(Cast.Sam, id, payment, Cancel);

    private Task<Result<Guid>> RefundAsync(Guid id, decimal amount, string? reason) =>
        studio.Get<SessionPaymentService>().RecordAsync(Cast.Ada, id, new PaymentInput(amount, PaymentKind.Refund, Reason: reason), Cancel);

    private Task<Result<Guid>> CancelAsync(Actor actor, Guid id, string? money) => studio.Get<CancelService>().CancelAsync(actor, id, new SessionCancelInput("Ill", money), Cancel);

    private Task<Result<Guid>> EditAsync(Guid id, LineInput line) =>
        studio.Get<SessionEditService>().EditAsync(Cast.Sam, id, new SessionEditInput { Lines = new[] { line } }, Cancel);
}
