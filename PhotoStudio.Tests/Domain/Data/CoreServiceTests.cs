using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Data;

/// <summary>The heart of the product, the same on every provider.</summary>
public abstract class CoreServiceTests
{
    private static readonly DateOnly Day = new(2026, 12, 12);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected abstract Task<ITestStudio> StartAsync();

    [Fact]
    public async Task A_session_goes_from_quote_to_a_paid_invoice()
    {
        await using var studio = await StartAsync();
        var offer = new SessionOfferInput { SessionType = "WEDDING", ClientName = "Clara", ClientEmail = "clara@example.com", Date = Day, Lines = [new LineInput("Day", 1.5m, 1950.01m, 8.875m)] };
        var id = (await studio.Get<QuoteService>().QuoteAsync(Cast.Sam, offer, Cancel)).Done();
        (await studio.Get<BookingService>().BookAsync(Cast.Sam, id, new SessionEditInput { StartTime = new TimeOnly(13, 30) }, Cancel)).Done();
        (await studio.Get<SessionPaymentService>().RecordAsync(Cast.Sam, id, new PaymentInput(500.05m, Method: PaymentMethod.BankTransfer), Cancel)).Done();
        var invoice = (await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new InvoiceTermsInput(), Cancel)).Done();
        (await studio.Get<InvoiceEditService>().EditAsync(Cast.Sam, invoice, new InvoiceEditInput { Action = "markPaid" }, Cancel)).Done();

        var session = (await studio.Get<SessionReader>().FindAsync(Cast.Sam, id, Cancel)).Done();
        Assert.Equal((SessionStatus.Invoiced, true, 3184_62L, 3184_62L, 0L), (session.Row.Status, session.Row.Paid, session.Row.Total, session.Row.PaidAmount, session.Row.Balance));
        Assert.Equal((1.5m, 8.875m, new TimeOnly(13, 30)), (session.Lines[0].Quantity, session.Lines[0].TaxRate, session.Row.StartTime));
        var paper = (await studio.Get<InvoiceReader>().FindAsync(Cast.Sam, invoice, Cancel)).Done();
        Assert.Equal(("INV-2026-0001", InvoiceState.Paid, 2), (paper.Row.Number, paper.Row.State, paper.Payments.Count));
    }

    [Fact]
    public async Task A_void_frees_the_session_for_another_invoice()
    {
        await using var studio = await StartAsync();
        var id = await BookAsync(studio, 9);
        var first = (await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new InvoiceTermsInput(), Cancel)).Done();
        (await studio.Get<InvoiceEditService>().EditAsync(Cast.Ada, first, new InvoiceEditInput { Action = "void" }, Cancel)).Done();
        var second = (await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new InvoiceTermsInput(), Cancel)).Done();
        Assert.Equal("INV-2026-0002", (await studio.Get<InvoiceReader>().FindAsync(Cast.Sam, second, Cancel)).Done().Row.Number);
    }

    [Fact]
    public async Task A_code_is_never_used_past_its_limit_and_a_credit_note_frees_the_session()
    {
        await using var studio = await StartAsync();
        (await studio.Get<PriceListService>().CreateCodeAsync(Cast.Sam, new DiscountCodeInput("THREE", 10, UsageLimit: 3), Cancel)).Done();
        var offer = new SessionOfferInput { SessionType = "Portrait", ClientName = "Max", Amount = 100, DiscountCode = "three" };
        var quotes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => studio.Get<QuoteService>().QuoteAsync(Cast.Sam, offer, Cancel))));
        Assert.Equal(3, quotes.Count(quote => quote.Succeeded));

        var id = await BookAsync(studio, 9);
        var invoice = (await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new InvoiceTermsInput(), Cancel)).Done();
        foreach (decimal? amount in new decimal?[] { 10, null }) (await studio.Get<CreditService>().CreditAsync(Cast.Ada, invoice, new CreditInput("Rain", amount), Cancel)).Done();
        Assert.Equal(InvoiceState.Credited, (await studio.Get<InvoiceReader>().FindAsync(Cast.Sam, invoice, Cancel)).Done().Row.State);
        (await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new InvoiceTermsInput(), Cancel)).Done();
    }

    [Fact]
    public async Task Ten_at_once_for_one_slot_make_one_booking_and_ten_invoices_make_ten_numbers()
    {
        await using var studio = await StartAsync();
        var offer = new SessionOfferInput { SessionType = "Portrait", ClientName = "Max", Date = Day, StartTime = new TimeOnly(10, 0), Amount = 90 };
        var bookings = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer, Cancel))));
        Assert.Single(bookings, booking => booking.Succeeded);

        var sessions = new List<Guid>();
        for (var index = 1; index <= 10; index++) sessions.Add(await BookAsync(studio, index));
        var invoices = await Task.WhenAll(sessions.Select(id => Task.Run(() => studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new InvoiceTermsInput(), Cancel))));
        Assert.All(invoices, invoice => Assert.Null(invoice.Problem));
        var list = (await studio.Get<InvoiceQueries>().ListAsync(Cast.Sam, new InvoiceFilter(), Cancel)).Done();
        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"INV-2026-{number:0000}"), list.Page.Items.Select(row => row.Number!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Lists_are_found_whatever_the_case_and_accents()
    {
        await using var studio = await StartAsync();
        await BookAsync(studio, 1, "Zoë Müller");
        var found = (await studio.Get<SessionQueries>().ListAsync(Cast.Sam, new SessionFilter { Search = "zoe muller" }, Cancel)).Done();
        Assert.Equal("Zoë Müller", Assert.Single(found.Page.Items).ClientName);
    }

    [Fact]
    public async Task A_taken_address_is_a_problem_of_its_field()
    {
        await using var studio = await StartAsync();
        (await studio.Get<ClientService>().CreateAsync(Cast.Sam, new ClientInput("Clara", "clara@example.com"), Cancel)).Done();
        var again = await studio.Get<ClientService>().CreateAsync(Cast.Sam, new ClientInput("Klara", "CLARA@example.com"), Cancel);
        Assert.Equal("email", again.Problem.Fields());
    }

    private static async Task<Guid> BookAsync(ITestStudio studio, int days, string client = "Max")
    {
        var offer = new SessionOfferInput { SessionType = "Portrait", ClientName = client, Date = Day.AddDays(days), StartTime = new TimeOnly(10, 0), Amount = 90 };
        return (await studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer, Cancel)).Done();
    }
}

public sealed class CoreServiceTestsOnSqlite : CoreServiceTests
{
    protected override async Task<ITestStudio> StartAsync() => await StudioSqlite.StartAsync();
}

[Trait("Category", "SqlServer")]
public sealed class CoreServiceTestsOnSqlServer(SqlServerMachine machine) : CoreServiceTests, IClassFixture<SqlServerMachine>
{
    protected override async Task<ITestStudio> StartAsync()
    {
        Assert.SkipWhen(string.IsNullOrWhiteSpace(machine.Connection), SqlServerMachine.Missing);
        return await SqlServerStudio.StartAsync(machine.Connection!);
    }
}
