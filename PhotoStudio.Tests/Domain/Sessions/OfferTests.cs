using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

/// <summary>What may be said in a request, a quote, a booking and an edit.</summary>
public sealed class OfferTests : IAsyncLifetime
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

    [Fact]
    public async Task A_client_asks_for_a_day_to_come_and_for_itself_only()
    {
        var clara = stage.Person("owner");
        var requests = studio.Get<RequestService>();
        Assert.Equal("date", (await requests.RequestAsync(clara, new SessionRequestInput { SessionType = "Portrait" }, Cancel)).Problem.Fields());
        Assert.Equal("date", (await requests.RequestAsync(clara, new SessionRequestInput { SessionType = "Portrait", Date = studio.Today.AddDays(-1) }, Cancel)).Problem.Fields());
        var said = new SessionRequestInput { SessionType = "portrait", Date = studio.Today, ClientId = Guid.CreateVersion7(), ClientName = "Otto", Source = "social media", Notes = "Free of charge" };
        var session = await FindAsync((await requests.RequestAsync(clara, said, Cancel)).Done());
        Assert.Equal((clara.ClientId, "Clara", SessionSource.Client), (session.Row.ClientId, session.Row.ClientName, session.Source));
        Assert.Null(session.Notes);
    }

    [Fact]
    public async Task Staff_may_leave_the_day_open_and_enter_a_past_one()
    {
        var requests = studio.Get<RequestService>();
        (await requests.RequestAsync(Cast.Sam, new SessionRequestInput { SessionType = "Portrait", ClientName = "Max" }, Cancel)).Done();
        (await requests.RequestAsync(Cast.Sam, new SessionRequestInput { SessionType = "Portrait", ClientName = "Max", Date = studio.Today.AddDays(-9) }, Cancel)).Done();
        Assert.Equal("sessionType", (await requests.RequestAsync(Cast.Sam, new SessionRequestInput { SessionType = "Moon", ClientName = "Max" }, Cancel)).Problem.Fields());
    }

    [Fact]
    public async Task A_code_that_nobody_knows_is_a_problem_of_its_field()
    {
        var request = new SessionRequestInput { SessionType = "Portrait", Date = studio.Today, DiscountCode = "SUMMER" };
        Assert.Equal("discountCode", (await studio.Get<RequestService>().RequestAsync(stage.Person("owner"), request, Cancel)).Problem.Fields());
        var offer = new SessionOfferInput { SessionType = "Portrait", ClientName = "Max", Amount = 100, DiscountCode = "SUMMER" };
        Assert.Equal("discountCode", (await studio.Get<QuoteService>().QuoteAsync(Cast.Sam, offer, Cancel)).Problem.Fields());
    }

    [Fact]
    public async Task Prices_are_copied_and_later_changes_of_the_list_alter_nothing()
    {
        var prices = studio.Get<PriceListService>();
        var package = (await prices.CreatePackageAsync(Cast.Sam, new PackageInput("Half day", "Wedding", 800, 240), Cancel)).Done();
        var album = (await prices.CreateAddOnAsync(Cast.Sam, new AddOnInput("Album", 150), Cancel)).Done();
        var request = new SessionRequestInput { SessionType = "Wedding", Date = studio.Today, PackageId = package, AddOnIds = [album, album] };
        var id = (await studio.Get<RequestService>().RequestAsync(stage.Person("owner"), request, Cancel)).Done();
        (await prices.EditPackageAsync(Cast.Sam, package, new PackageInput("Half day", "Wedding", 999, 300), null, Cancel)).Done();
        (await prices.ArchiveAddOnAsync(Cast.Sam, album, true, Cancel)).Done();

        var session = await FindAsync(id);
        Assert.Equal((1100_00L, 240), (session.Row.Total, session.Row.DurationMinutes));
        Assert.Equal(["Half day", "Album", "Album"], session.Lines.Select(line => line.Description));
        Assert.Equal("addOnIds[0] addOnIds[1]", (await studio.Get<RequestService>().RequestAsync(stage.Person("owner"), request, Cancel)).Problem.Fields());
    }

    [Fact]
    public async Task A_quote_needs_a_line_and_a_total_and_a_booking_neither()
    {
        var quotes = studio.Get<QuoteService>();
        var offer = new SessionOfferInput { SessionType = "Portrait", ClientName = "Max", Date = studio.Today, StartTime = new TimeOnly(9, 0) };
        Assert.Equal("lines", (await quotes.QuoteAsync(Cast.Sam, offer, Cancel)).Problem.Fields());
        Assert.Equal("lines", (await quotes.QuoteAsync(Cast.Sam, offer with { Amount = 100, Discount = new DiscountInput(100) }, Cancel)).Problem.Fields());
        Assert.Equal("discount.amount", (await quotes.QuoteAsync(Cast.Sam, offer with { Amount = 100, Discount = new DiscountInput(Amount: 100.01m) }, Cancel)).Problem.Fields());
        Assert.Equal("validUntil", (await quotes.QuoteAsync(Cast.Sam, offer with { Amount = 100, ValidUntil = studio.Today.AddDays(-1) }, Cancel)).Problem.Fields());
        (await studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer, Cancel)).Done();
        Assert.Equal("date startTime", (await studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer with { Date = null, StartTime = null }, Cancel)).Problem.Fields());
    }

    [Fact]
    public async Task Quoting_again_replaces_the_lines_keeps_what_is_left_out_and_notes_the_old_total()
    {
        var offer = new SessionOfferInput { SessionType = "Portrait", ClientName = "Max", Location = "Harbour", Amount = 200, Discount = new DiscountInput(10) };
        var id = (await studio.Get<QuoteService>().QuoteAsync(Cast.Sam, offer, Cancel)).Done();
        (await QuoteAgainAsync(id, new SessionOfferInput { Lines = [new LineInput("Two hours", 2, 150)] })).Done();
        var session = await FindAsync(id);
        Assert.Equal((270_00L, 30_00L, "Harbour"), (session.Row.Total, session.Discount, session.Row.Location));
        Assert.Equal("The quote before was $180.00.", session.History[0].Note);

        (await QuoteAgainAsync(id, new SessionOfferInput { Discount = new DiscountInput(Amount: 50) })).Done();
        Assert.Equal(250_00L, (await FindAsync(id)).Row.Total);
        (await QuoteAgainAsync(id, new SessionOfferInput { Discount = new DiscountInput(0) })).Done();
        Assert.Equal(300_00L, (await FindAsync(id)).Row.Total);
    }

    [Fact]
    public async Task Quoting_again_clears_the_answer_of_the_client()
    {
        var id = await stage.BringAsync("quoted-declined");
        (await QuoteAgainAsync(id, new SessionOfferInput { Amount = 250 })).Done();
        var session = await FindAsync(id);
        Assert.Equal((null, null), (session.Row.QuoteDeclinedAt, session.DeclineReason));
        (await stage.TryAsync("owner", id, "accept")).Done();
    }

    [Fact]
    public async Task The_lines_of_a_quoted_session_change_only_by_quoting()
    {
        var id = await stage.BringAsync("quoted");
        var lines = new SessionEditInput { Lines = new LineInput[] { new("Hour", 1, 90) }, StartTime = new TimeOnly(9, 0) };
        Assert.Equal(ProblemKind.Conflict, (await studio.Get<BookingService>().BookAsync(Cast.Sam, id, lines, Cancel)).Problem!.Kind);
        Assert.Equal(ProblemKind.Conflict, (await studio.Get<SessionEditService>().EditAsync(Cast.Sam, id, lines, Cancel)).Problem!.Kind);
    }

    [Fact]
    public async Task An_edit_changes_what_it_gives_and_clears_what_is_null()
    {
        var id = await stage.BringAsync("booked");
        var edits = studio.Get<SessionEditService>();
        (await edits.EditAsync(Cast.Sam, id, new SessionEditInput { Location = "Harbour", Notes = "Bring a ladder" }, Cancel)).Done();
        (await edits.EditAsync(Cast.Sam, id, new SessionEditInput { Notes = new Optional<string?>(null, true), DurationMinutes = 90 }, Cancel)).Done();
        var session = await FindAsync(id);
        Assert.Equal(("Harbour", null, 90, new TimeOnly(10, 0), 300_00L), (session.Row.Location, session.Notes, session.Row.DurationMinutes, session.Row.StartTime, session.Row.Total));
        Assert.Equal("startTime", (await edits.EditAsync(Cast.Sam, id, new SessionEditInput { StartTime = new Optional<TimeOnly?>(null, true) }, Cancel)).Problem.Fields());
    }

    [Fact]
    public async Task Names_and_addresses_given_beside_a_known_client_are_checked_too()
    {
        var offer = new SessionOfferInput { SessionType = "Portrait", ClientId = stage.Person("owner").ClientId, ClientName = new string('x', 201), ClientEmail = "nowhere", Amount = 90 };
        Assert.Equal("clientName clientEmail", string.Join(' ', (await studio.Get<QuoteService>().QuoteAsync(Cast.Sam, offer, Cancel)).Problem.Fields().Split(' ').OrderDescending()));
    }

    private Task<Result<Guid>> QuoteAgainAsync(Guid id, SessionOfferInput input) => studio.Get<QuoteService>().QuoteAsync(Cast.Sam, input with { SessionId = id }, Cancel, keepDiscount: true);

    private async Task<SessionView> FindAsync(Guid id) => (await studio.Get<SessionReader>().FindAsync(Cast.Ada, id, Cancel)).Done();
}
