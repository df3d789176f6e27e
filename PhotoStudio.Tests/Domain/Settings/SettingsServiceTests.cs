using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Tests.Domain.Settings;

public sealed class SettingsServiceTests : OfficeTests
{
    public static TheoryData<string, SettingsInput> WrongValues => new()
    {
        { "currency", new() { Currency = "XQQ" } },
        { "timeZone", new() { TimeZone = "Middle/Earth" } },
        { "timeZone", new() { TimeZone = "../UTC" } },
        { "culture", new() { Culture = "xx-QQ" } },
        { "culture", new() { Culture = "en" } },
        { "paper", new() { Paper = "A5" } },
        { "paper", new() { Paper = "0" } },
        { "defaultTaxRate", new() { DefaultTaxRate = -0.1m } },
        { "defaultTaxRate", new() { DefaultTaxRate = 100.001m } },
        { "defaultTaxRate", new() { DefaultTaxRate = 19.0001m } },
        { "taxName", new() { TaxName = " " } },
        { "dueDays", new() { DueDays = -1 } },
        { "quoteValidDays", new() { QuoteValidDays = 366 } },
        { "bufferMinutes", new() { BufferMinutes = 1441 } },
        { "invoiceFormat", new() { InvoiceFormat = "INV-{number}" } },
        { "invoiceFormat", new() { InvoiceFormat = "INV-{year}" } },
        { "name", new() { Profile = new ProfileInput(" ") } },
        { "email", new() { Profile = new ProfileInput("N", Email: "nonsense") } },
        { "website", new() { Profile = new ProfileInput("N", Website: "javascript:alert(1)") } },
        { "accentColour", new() { Profile = new ProfileInput("N", AccentColour: "red") } },
        { "iban", new() { PaymentTexts = new PaymentTextsInput(Iban: "DE89 3704 0044 0532 0130 01") } },
        { "bic", new() { PaymentTexts = new PaymentTextsInput(Bic: "COBADEF") } },
    };

    [Theory]
    [MemberData(nameof(WrongValues))]
    public async Task A_value_that_cannot_be_is_said_on_its_field_and_changes_nothing(string field, SettingsInput input)
    {
        var before = (await Office.SettingsQueries.ReadAsync(Ada, default)).Done();
        Assert.Equal(field, (await Office.Settings.EditAsync(Ada, input with { DueDays = input.DueDays ?? 7 }, null, default)).Problem.Fields());
        Assert.Equal(before, (await Office.SettingsQueries.ReadAsync(Ada, default)).Done());
    }

    [Fact]
    public async Task What_is_given_is_stored_and_what_is_left_out_stays()
    {
        (await Office.Settings.EditAsync(Ada, new SettingsInput { Currency = "eur", Culture = "en-ie", Paper = "a4", DefaultTaxRate = 23.125m, DueDays = 30 }, null, default)).Done();
        var settings = (await Office.SettingsQueries.ReadAsync(Ada, default)).Done();
        Assert.Equal(("EUR", "en-IE", PaperSize.A4, 23.125m, 30), (settings.Money.CurrencyCode, settings.Culture, settings.Paper, settings.Money.DefaultTaxRate, settings.Invoices.DueDays));
        Assert.Equal(("UTC", 14, "Ada"), (settings.TimeZone, settings.Sessions.QuoteValidDays, settings.UpdatedBy));
    }

    [Fact]
    public async Task The_profile_and_the_bank_are_stored_in_their_normal_form()
    {
        var input = new SettingsInput
        {
            Profile = new ProfileInput("Northlight", Website: "northlight.example", AccentColour: "#1F5F6B"),
            PaymentTexts = new PaymentTextsInput("Thank you", Iban: "de89 3704 0044 0532 0130 00", Bic: "cobadeffxxx"),
        };
        (await Office.Settings.EditAsync(Ada, input, null, default)).Done();
        var settings = (await Office.SettingsQueries.ReadAsync(Ada, default)).Done();
        Assert.Equal(("Northlight", "#1f5f6b"), (settings.Profile.Name, settings.Profile.AccentColour));
        Assert.Equal(("DE89370400440532013000", "COBADEFFXXX", "Thank you"), (settings.Invoices.Iban, settings.Invoices.Bic, settings.Invoices.Notes));
    }

    [Fact]
    public async Task Only_an_admin_sees_or_changes_settings()
    {
        Assert.IsType<NotAllowed>((await Office.Settings.EditAsync(Sam, new SettingsInput(), null, default)).Problem);
        Assert.IsType<NotAllowed>((await Office.SettingsQueries.ReadAsync(Sam, default)).Problem);
        Assert.IsType<NotAllowed>((await Office.Settings.RemoveLogoAsync(Sam, default)).Problem);
    }

    [Fact]
    public async Task The_second_of_two_admins_is_told_and_the_first_stands()
    {
        var seen = (await Office.SettingsQueries.ReadAsync(Ada, default)).Done().Version;
        (await Office.Settings.EditAsync(Ada, new SettingsInput { DueDays = 10 }, seen, default)).Done();
        Assert.IsType<Stale>((await Office.Settings.EditAsync(Ada, new SettingsInput { DueDays = 20 }, seen, default)).Problem);
        Assert.Equal(10, (await Office.SettingsQueries.ReadAsync(Ada, default)).Done().Invoices.DueDays);
    }

    [Fact]
    public async Task The_next_number_is_shown_in_any_format()
    {
        var next = (await Office.SettingsQueries.ReadAsync(Ada, default)).Done().Next;
        Assert.Equal("INV-2026-0001", next.Write("INV-{year}-{number:0000}"));
        Assert.Equal("1/2026", next.Write("{number}/{year}"));
    }
}
