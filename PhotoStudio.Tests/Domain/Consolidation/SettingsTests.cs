using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Site;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>Settings of before: what plainly means one of ours fills it in while it stands at its first value.</summary>
public sealed class SettingsTests : ConsolidationTests
{
    [Theory]
    [InlineData("tax_rate", "19", "19")]
    [InlineData("defaultTaxRate", "8.25%", "8.25")]
    [InlineData("tax_name", "\"VAT\"", "VAT")]
    [InlineData("prices_include_tax", "true", "True")]
    [InlineData("currency", "\"eur\"", "EUR")]
    [InlineData("payment_terms", "Net 30", "30")]
    [InlineData("invoice.dueDays", "7", "7")]
    [InlineData("quote_valid_days", "21.0", "21")]
    [InlineData("timezone", "Europe/Berlin", "Europe/Berlin")]
    [InlineData("invoice_prefix", "NL-", "NL-{year}-{number:0000}")]
    [InlineData("website", "northlight.example", "northlight.example")]
    [InlineData("iban", "DE89 3704 0044 0532 0130 00", "DE89370400440532013000")]
    public async Task A_key_that_plainly_means_one_of_ours_fills_it_in(string key, string value, string expected)
    {
        var before = Written(await SettingsAsync());
        Set(key, value);
        Assert.Equal(1, Of(await BringAsync(dry: true), "Settings").New);
        Assert.Equal(before, Written(await SettingsAsync()));
        Assert.Equal(1, Of(await BringAsync(), "Settings").New);
        Assert.Contains(expected, Written(await SettingsAsync()), StringComparison.Ordinal);
        Assert.Equal(1, Of(await BringAsync(), "Settings").Already);
        await RollBackAsync();
        Assert.Equal(before, Written(await SettingsAsync()));
        Assert.Equal(1, Of(await BringAsync(), "Settings").New);
    }

    [Theory]
    [InlineData("tax_rate", "0.19")]
    [InlineData("tax_rate", "190")]
    [InlineData("currency", "Taler")]
    [InlineData("due_days", "soon")]
    [InlineData("timezone", "Mars/Base")]
    [InlineData("invoice_prefix", "INV-2025-")]
    [InlineData("website", "not a site")]
    [InlineData("about_text", "<p>We are</p>")]
    public async Task What_could_mean_two_things_or_cannot_be_stored_is_left_out_and_said(string key, string value)
    {
        var before = Written(await SettingsAsync());
        Set(key, value);
        var report = await BringAsync();
        Assert.Equal(1, Of(report, "Settings").LeftOut);
        Assert.True(Says(report, "settings", key, "cannot be used"));
        Assert.Equal(before, Written(await SettingsAsync()));
    }

    [Fact]
    public async Task Objects_are_read_where_they_are_flat()
    {
        Set("business", """{"name":"Northlight","email":"studio@example.com","taxRate":19,"theme":"dark","hours":{"mon":"9-5"}}""");
        Set("invoice", "\"{\\\"prefix\\\":\\\"NL\\\",\\\"due_days\\\":\\\"10\\\"}\"");
        Set("smtp", """{"email":"robot@example.com","password":"Tr0ub4dor&3"}""");
        var report = await BringAsync();
        var settings = await SettingsAsync();
        Assert.Equal(("Northlight", "studio@example.com", 19m, 10, "NL-{year}-{number:0000}"), (settings.Profile.Name, settings.Profile.Email, settings.Money.DefaultTaxRate, settings.Invoices.DueDays, settings.Invoices.Format));
        Assert.True(Says(report, "settings", "business", "theme, hours"));
        Assert.True(Says(report, "settings", "smtp", "email, password"));
        Assert.Equal((2, 1), (Of(report, "Settings").New, Of(report, "Settings").LeftOut));
    }

    [Theory]
    [InlineData("stripe_secret", "short")]
    [InlineData("payments", "sk_live_abc")]
    [InlineData("mailer", "Ab3dEf6hIj9kLm2nOp5q")]
    [InlineData("database", "postgres://studio:hunter2@db/studio")]
    [InlineData("smtp", """{"host":"mail","pw":"hunter2"}""")]
    public async Task No_report_prints_a_secret(string key, string value)
    {
        Set(key, value);
        var report = ReportJson.Write(await BringAsync());
        Assert.Contains(key, report, StringComparison.Ordinal);
        Assert.DoesNotContain(value.Contains("hunter2", StringComparison.Ordinal) ? "hunter2" : value, report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_chose_here_stays()
    {
        await Studio.Get<SettingsService>().EditAsync(Cast.Ada, new SettingsInput { DueDays = 21, TimeZone = "Europe/Dublin", InvoiceFormat = "A-{year}-{number}" }, null, Cancel);
        foreach (var (key, value) in new[] { ("due_days", "30"), ("timezone", "Europe/Berlin"), ("invoice_prefix", "NL") }) Set(key, value);
        var report = await BringAsync();
        var settings = await SettingsAsync();
        Assert.Equal((21, "Europe/Dublin", "A-{year}-{number}"), (settings.Invoices.DueDays, settings.TimeZone, settings.Invoices.Format));
        Assert.Equal(3, report.Findings.Count(finding => finding.Why.EndsWith("is set here already.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_currency_stays_where_anything_has_a_price()
    {
        (await Studio.Get<PhotoStudio.Domain.Pricing.PriceListService>().CreateAddOnAsync(Cast.Sam, new("Album", 80m), Cancel)).Done();
        Set("currency", "EUR");
        Assert.True(Says(await BringAsync(), "settings", "currency", "Prices here are in USD"));
        Assert.Equal("USD", (await SettingsAsync()).Money.CurrencyCode);
    }

    [Fact]
    public async Task The_currency_is_that_of_the_amounts_and_stays_while_some_stay()
    {
        Set("currency", "JPY").Session(1, "booked", 3300).Session(2, "booked", 500, ("time", "18:00"));
        var report = await BringAsync();
        Assert.Equal("JPY", report.CurrencyCode);
        Assert.All(await SessionsAsync(), session => Assert.Equal("JPY", session.CurrencyCode));
        Assert.Equal([3300L, 500L], (await SessionsAsync()).OrderBy(s => s.StartTime).Select(s => s.Total));
        await Studio.Get<PhotoStudio.Domain.Sessions.SessionEditService>().EditAsync(Cast.Sam, (await SessionsAsync())[0].Id, new() { Location = "The lake" }, Cancel);
        await RollBackAsync();
        Assert.Equal("JPY", (await SettingsAsync()).Money.CurrencyCode);
    }

    [Fact]
    public async Task Days_fall_in_the_zone_that_was_filled_in()
    {
        Set("timezone", "Pacific/Auckland");
        Older.Add("expenses", ("id", 1), ("amount", 10.0), ("date", "2025-06-01T20:00:00Z"));
        await BringAsync();
        Assert.Equal(new DateOnly(2025, 6, 2), await Studio.WithDbAsync(db => db.Set<Expense>().Select(e => e.Date).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task The_series_goes_on_after_the_numbers_of_the_prefix()
    {
        Set("invoice_prefix", "NL").Invoice(1, 10.0, "pending", ("invoice_number", "NL-2026-0007"), ("client_name", "Firm"));
        await BringAsync();
        Assert.Equal("NL-2026-0008", (await Studio.Get<StudioSettingsQueries>().ReadAsync(Cast.Ada, Cancel)).Value!.Next.Write("NL-{year}-{number:0000}"));
    }

    [Fact]
    public async Task Words_about_the_studio_come_to_the_site_and_go_again()
    {
        Set("about_us", "\"Two people.\\n\\nOne light.\"").Add("settings", ("key", "tagline"), ("value", "Quiet pictures"));
        await BringAsync();
        var site = await Studio.WithDbAsync(db => db.Site.SingleAsync(Cancel));
        Assert.Equal(("Two people.\n\nOne light.", "Quiet pictures"), (site.Texts.AboutText, site.Texts.HomeText));
        await RollBackAsync();
        Assert.False(await Studio.WithDbAsync(db => db.Site.AnyAsync(Cancel)));
        (await Studio.Get<SiteService>().EditAsync(Cast.Ada, new SiteInput { AboutText = "Ours" }, null, Cancel)).Done();
        Assert.True(Says(await BringAsync(), "settings", "about_us", "set here already"));
        await RollBackAsync();
        Assert.Equal("Ours", (await Studio.WithDbAsync(db => db.Site.SingleAsync(Cancel))).Texts.AboutText);
    }

    private OlderFile Set(string key, string value) => Older.Add("settings", ("key", key), ("value", value));

    private Task<StudioSettings> SettingsAsync() => Studio.WithDbAsync(db => db.Settings.AsNoTracking().SingleAsync(Cancel));

    private static string Written(StudioSettings settings) => $"{settings.Profile}{settings.Money}{settings.Invoices}{settings.Sessions}{settings.TimeZone}{settings.Culture}{settings.Paper}";
}
