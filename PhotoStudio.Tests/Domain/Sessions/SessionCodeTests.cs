using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

/// <summary>Discount codes as sessions use them. Today is 23 November 2026.</summary>
public sealed class SessionCodeTests : IAsyncLifetime
{
    private StudioSqlite studio = null!;
    private SessionStage stage = null!;
    private Guid tenPercent;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        studio = await StudioSqlite.StartAsync();
        stage = await SessionStage.SetAsync(studio);
        tenPercent = await AddAsync(new DiscountCodeInput("TEN", 10));
    }

    public ValueTask DisposeAsync() => studio.DisposeAsync();

    [Fact]
    public async Task A_clients_code_in_any_case_takes_off_what_the_server_computes()
    {
        var package = (await studio.Get<PriceListService>().CreatePackageAsync(Cast.Sam, new PackageInput("Half day", "Wedding", 805.55m, 240), Cancel)).Done();
        var request = new SessionRequestInput { SessionType = "Wedding", Date = studio.Today, PackageId = package, DiscountCode = " ten " };
        var session = await FindAsync((await studio.Get<RequestService>().RequestAsync(stage.Person("owner"), request, Cancel)).Done());
        Assert.Equal((805_55L, 80_56L, 724_99L, "TEN"), (session.Subtotal, session.Discount, session.Row.Total, session.AskedDiscount.Code?.Code));
        Assert.Equal(1, await UsedAsync(tenPercent));
    }

    [Theory]
    [InlineData("10% capped at 25", 300, 25)]
    [InlineData("400 fixed", 300, 300)]
    [InlineData("100%", 300, 300)]
    public async Task A_code_is_capped_by_its_own_limit_and_by_the_subtotal(string which, decimal subtotal, decimal discount)
    {
        await AddAsync(which switch
        {
            "10% capped at 25" => new DiscountCodeInput("CODE", 10, Most: 25),
            "400 fixed" => new DiscountCodeInput("CODE", Amount: 400),
            _ => new DiscountCodeInput("CODE", 100),
        });
        var session = await FindAsync((await BookAsync("code", subtotal)).Done());
        Assert.Equal(((long)(discount * 100), (long)((subtotal - discount) * 100)), (session.Discount, session.Row.Total));
    }

    [Fact]
    public async Task A_discount_that_staff_type_over_the_subtotal_is_refused_as_before()
    {
        Assert.Equal("discount.amount", (await QuoteAsync(null, 300, new DiscountInput(Amount: 301))).Problem.Fields());
        Assert.Equal("discountCode", (await QuoteAsync("TEN", 300, new DiscountInput(5))).Problem.Fields());
        Assert.Equal(0, await UsedAsync(tenPercent));
    }

    [Theory]
    [InlineData("off")]
    [InlineData("lapsed")]
    [InlineData("to come")]
    [InlineData("minimum")]
    [InlineData("unknown")]
    public async Task A_code_that_cannot_be_used_is_a_problem_of_its_field_and_nothing_is_stored(string why)
    {
        var id = await AddAsync(why switch
        {
            "off" => new DiscountCodeInput("CODE", 10, Active: false),
            "lapsed" => new DiscountCodeInput("CODE", 10, ValidUntil: studio.Today.AddDays(-1)),
            "to come" => new DiscountCodeInput("CODE", 10, ValidFrom: studio.Today.AddDays(1)),
            "minimum" => new DiscountCodeInput("CODE", 10, Minimum: 300.01m),
            _ => new DiscountCodeInput("OTHER", 10),
        });
        Assert.Equal("discountCode", (await BookAsync("CODE", 300)).Problem.Fields());
        Assert.Equal((0, 0), (await UsedAsync(id), await studio.WithDbAsync(db => db.Sessions.CountAsync())));
    }

    [Fact]
    public async Task The_first_and_the_last_day_and_the_least_subtotal_count_as_in_time_and_enough()
    {
        await AddAsync(new DiscountCodeInput("CODE", 10, Minimum: 300, ValidFrom: studio.Today, ValidUntil: studio.Today));
        (await BookAsync("CODE", 300)).Done();
    }

    [Fact]
    public async Task Days_are_the_studios_days()
    {
        await AddAsync(new DiscountCodeInput("TODAY", 10, ValidUntil: studio.Today));
        var settings = studio.Get<PhotoStudio.Domain.Settings.SettingsService>();
        (await settings.EditAsync(Actor.System, new() { TimeZone = "Pacific/Auckland" }, null, Cancel)).Done();
        Assert.Equal("discountCode", (await BookAsync("TODAY", 300)).Problem.Fields());
    }

    [Fact]
    public async Task A_session_uses_its_code_once_however_often_it_is_quoted()
    {
        var id = (await QuoteAsync("TEN", 300)).Done();
        (await AgainAsync(id, new SessionOfferInput { Amount = 500 })).Done();
        (await AgainAsync(id, new SessionOfferInput { Amount = 400, DiscountCode = "TEN" })).Done();
        Assert.Equal((1, 40_00L), (await UsedAsync(tenPercent), (await FindAsync(id)).Discount));
    }

    [Fact]
    public async Task Another_code_or_a_typed_discount_takes_the_place_of_a_code_and_releases_it()
    {
        var five = await AddAsync(new DiscountCodeInput("FIVE", Amount: 5, UsageLimit: 1));
        var id = (await QuoteAsync("FIVE", 300)).Done();
        (await AgainAsync(id, new SessionOfferInput { DiscountCode = "TEN" })).Done();
        Assert.Equal((0, 1), (await UsedAsync(five), await UsedAsync(tenPercent)));
        (await AgainAsync(id, new SessionOfferInput { Discount = new DiscountInput(20) })).Done();
        Assert.Equal((0, 60_00L, null), (await UsedAsync(tenPercent), (await FindAsync(id)).Discount, (await FindAsync(id)).AskedDiscount.Code));
        (await QuoteAsync("FIVE", 300)).Done();
    }

    [Fact]
    public async Task A_new_quote_on_screen_without_the_code_takes_it_away()
    {
        var id = (await QuoteAsync("TEN", 300)).Done();
        (await studio.Get<QuoteService>().QuoteAsync(Cast.Sam, new SessionOfferInput { SessionId = id, Amount = 300 }, Cancel)).Done();
        Assert.Equal((0, 300_00L), (await UsedAsync(tenPercent), (await FindAsync(id)).Row.Total));
    }

    [Fact]
    public async Task An_edit_keeps_the_code_unless_its_discount_is_cleared()
    {
        var id = (await BookAsync("TEN", 300)).Done();
        (await EditAsync(id, new SessionEditInput { Lines = new LineInput[] { new("Hour", 2, 100) } })).Done();
        Assert.Equal((20_00L, 1), ((await FindAsync(id)).Discount, await UsedAsync(tenPercent)));
        (await EditAsync(id, new SessionEditInput { Discount = new Optional<DiscountInput?>(null, true) })).Done();
        Assert.Equal((0L, 0), ((await FindAsync(id)).Discount, await UsedAsync(tenPercent)));
    }

    [Fact]
    public async Task A_session_keeps_what_its_code_gave_though_the_code_is_changed_and_switched_off()
    {
        var id = (await BookAsync("TEN", 300)).Done();
        (await studio.Get<PriceListService>().EditCodeAsync(Cast.Ada, tenPercent, new DiscountCodeInput("TEN", 50, Minimum: 1000, ValidUntil: studio.Today.AddDays(-1), Active: false), null, Cancel)).Done();
        (await EditAsync(id, new SessionEditInput { Lines = new LineInput[] { new("Hour", 2, 100) } })).Done();
        Assert.Equal((20_00L, 180_00L, "TEN"), (await FindAsync(id)) is var session ? (session.Discount, session.Row.Total, session.AskedDiscount.Code?.Code) : default);
    }

    [Fact]
    public async Task Lines_below_what_the_code_needs_are_refused_until_it_is_taken_away()
    {
        await AddAsync(new DiscountCodeInput("CODE", 10, Minimum: 250));
        var id = (await BookAsync("CODE", 300)).Done();
        var less = new SessionEditInput { Lines = new LineInput[] { new("Hour", 1, 100) } };
        Assert.Equal("lines", (await EditAsync(id, less)).Problem.Fields());
        (await EditAsync(id, less with { Discount = new Optional<DiscountInput?>(null, true) })).Done();
    }

    [Fact]
    public async Task A_request_without_a_price_holds_its_code_until_the_quote()
    {
        var request = new SessionRequestInput { SessionType = "Portrait", Date = studio.Today, DiscountCode = "TEN" };
        var id = (await studio.Get<RequestService>().RequestAsync(stage.Person("owner"), request, Cancel)).Done();
        Assert.Equal((0L, 1), ((await FindAsync(id)).Discount, await UsedAsync(tenPercent)));
        (await AgainAsync(id, new SessionOfferInput { Amount = 300 })).Done();
        Assert.Equal((30_00L, 1), ((await FindAsync(id)).Discount, await UsedAsync(tenPercent)));
    }

    [Fact]
    public async Task Cancelling_releases_the_use_and_reopening_takes_it_again()
    {
        var one = await AddAsync(new DiscountCodeInput("ONE", 10, UsageLimit: 1));
        var id = (await BookAsync("ONE", 300)).Done();
        Assert.Equal("discountCode", (await BookAsync("ONE", 300)).Problem.Fields());
        (await stage.TryAsync("Admin", id, "cancel")).Done();
        Assert.Equal(0, await UsedAsync(one));
        (await stage.TryAsync("Admin", id, "reopen")).Done();
        Assert.Equal((1, 30_00L), (await UsedAsync(one), (await FindAsync(id)).Discount));
        Assert.Equal([true, false], await studio.WithDbAsync(db => db.DiscountRedemptions.Where(use => use.SessionId == id).OrderBy(use => use.At).ThenBy(use => use.Id).Select(use => use.ReleasedAt != null).ToListAsync()));
    }

    [Theory]
    [InlineData("used up", "as often as it may be")]
    [InlineData("switched off", "no longer in use")]
    public async Task A_session_whose_code_is_gone_is_not_reopened_and_hears_why(string how, string words)
    {
        var one = await AddAsync(new DiscountCodeInput("ONE", 10, UsageLimit: 1));
        var id = (await BookAsync("ONE", 300)).Done();
        (await stage.TryAsync("Admin", id, "cancel")).Done();
        if (how is "used up") (await QuoteAsync("ONE", 300)).Done();
        else (await studio.Get<PriceListService>().ActivateCodeAsync(Cast.Ada, one, false, Cancel)).Done();
        var refused = Assert.IsType<Refused>((await stage.TryAsync("Admin", id, "reopen")).Problem);
        Assert.Contains(words, refused.Detail);
        Assert.NotNull((await FindAsync(id)).CancelledAt);
    }

    [Fact]
    public async Task The_invoice_carries_the_discount_and_names_the_code()
    {
        await AddAsync(new DiscountCodeInput("CAP", 10, Most: 25));
        var id = (await BookAsync("CAP", 300)).Done();
        var invoice = (await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new InvoiceTermsInput(), Cancel)).Done();
        var view = (await studio.Get<InvoiceReader>().FindAsync(Cast.Sam, invoice, Cancel)).Done();
        Assert.Equal((25_00L, 275_00L, "CAP", 275_00L), (view.Discount, view.Row.Total, view.AskedDiscount.Code?.Code, view.Taxes.Sum(tax => tax.Net)));
    }

    [Fact]
    public async Task The_list_says_how_often_each_code_is_used_and_by_whom()
    {
        var id = (await BookAsync("TEN", 300)).Done();
        var code = Assert.Single(await studio.Get<DiscountCodeQueries>().AllAsync(Cast.Sam, Cancel));
        Assert.Equal((1, 30_00L), (code.Used, code.Saved));
        var use = Assert.Single(await studio.Get<DiscountCodeQueries>().UsesAsync(Cast.Sam, tenPercent, 5, Cancel));
        Assert.Equal((id, "Max", 30_00L), (use.SessionId, use.ClientName, use.Discount));
    }

    private async Task<Guid> AddAsync(DiscountCodeInput input) => (await studio.Get<PriceListService>().CreateCodeAsync(Cast.Sam, input, Cancel)).Done();

    private Task<Result<Guid>> BookAsync(string code, decimal amount) => studio.Get<BookingService>().BookNewAsync(
        Cast.Sam, new SessionOfferInput { SessionType = "Portrait", ClientName = "Max", Date = studio.Today, StartTime = new TimeOnly(9, 0), Amount = amount, DiscountCode = code, Override = true }, Cancel);

    private Task<Result<Guid>> QuoteAsync(string? code, decimal amount, DiscountInput? discount = null) =>
        studio.Get<QuoteService>().QuoteAsync(Cast.Sam, new SessionOfferInput { SessionType = "Portrait", ClientName = "Max", Amount = amount, DiscountCode = code, Discount = discount }, Cancel);

    private Task<Result<Guid>> AgainAsync(Guid id, SessionOfferInput input) => studio.Get<QuoteService>().QuoteAsync(Cast.Sam, input with { SessionId = id }, Cancel, keepDiscount: true);

    private Task<Result<Guid>> EditAsync(Guid id, SessionEditInput input) => studio.Get<SessionEditService>().EditAsync(Cast.Sam, id, input, Cancel);

    private Task<int> UsedAsync(Guid code) => studio.WithDbAsync(db => db.DiscountCodes.Where(c => c.Id == code).Select(c => c.Used).SingleAsync());

    private async Task<SessionView> FindAsync(Guid id) => (await studio.Get<SessionReader>().FindAsync(Cast.Ada, id, Cancel)).Done();
}
