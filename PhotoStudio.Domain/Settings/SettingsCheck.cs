using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;

namespace PhotoStudio.Domain.Settings;

/// <summary>Turns what was typed into checked settings; what is not given is taken from the present ones.</summary>
internal static class SettingsCheck
{
    private const int MostDays = 365;

    public static Result<SettingsEdit> Check(SettingsInput input, StudioSettings present)
    {
        var errors = new FieldErrors();
        var edit = new SettingsEdit
        {
            Profile = input.Profile is { } profile ? ProfileCheck.Check(errors, profile, present.Profile) : null,
            Money = Money(errors, input, present.Money),
            Invoices = Invoices(errors, input, present.Invoices),
            Sessions = Sessions(errors, input, present.Sessions),
            TimeZone = Known(errors, "timeZone", input.TimeZone, Region.ReadZone, "There is no such time zone. Write it like Europe/Dublin."),
            Culture = Known(errors, "culture", input.Culture, Region.ReadCulture, "There is no such culture. Write it like en-IE."),
            Paper = Paper(errors, input.Paper),
        };
        return errors.ToProblem() is { } problem ? problem : edit;
    }

    private static MoneyRules Money(FieldErrors errors, SettingsInput input, MoneyRules present)
    {
        var rate = input.DefaultTaxRate ?? present.DefaultTaxRate;
        if (rate is < 0 or > 100) errors.Add("defaultTaxRate", "A tax rate is 0 to 100 percent.");
        else errors.AddIf(decimal.Round(rate, 3) != rate, "defaultTaxRate", "A tax rate has at most three decimals.");
        var code = Known(errors, "currency", input.Currency, Code, "There is no such currency. Write its three letters, like EUR.");
        var taxName = input.TaxName is null ? present.TaxName : errors.RequiredText("taxName", input.TaxName, 20, "Say what the tax is called, like VAT.");
        return present with { CurrencyCode = code ?? present.CurrencyCode, PricesIncludeTax = input.PricesIncludeTax ?? present.PricesIncludeTax, DefaultTaxRate = rate, TaxName = taxName };
    }

    private static InvoiceRules Invoices(FieldErrors errors, SettingsInput input, InvoiceRules present)
    {
        errors.Whole("dueDays", input.DueDays, 0, MostDays, "days");
        if (input.InvoiceFormat is not null && NumberFormat.Check(input.InvoiceFormat) is { } wrong) errors.Add("invoiceFormat", wrong);
        var rules = present with { DueDays = input.DueDays ?? present.DueDays, Format = input.InvoiceFormat ?? present.Format };
        return input.PaymentTexts is { } texts ? Texts(errors, texts, rules) : rules;
    }

    private static InvoiceRules Texts(FieldErrors errors, PaymentTextsInput texts, InvoiceRules rules) => rules with
    {
        Notes = errors.Text("notes", texts.Notes, 2000),
        PaymentInstructions = errors.Text("paymentInstructions", texts.PaymentInstructions, 1000),
        Iban = Known(errors, "iban", Filled(texts.Iban), BankCodes.ReadIban, "This is not an IBAN: a letter or digit is missing or wrong. It looks like DE89 3704 0044 0532 0130 00."),
        Bic = Known(errors, "bic", Filled(texts.Bic), BankCodes.ReadBic, "A BIC has 8 or 11 letters and digits, like COBADEFFXXX."),
    };

    private static SessionRulesSettings Sessions(FieldErrors errors, SettingsInput input, SessionRulesSettings present)
    {
        errors.Whole("quoteValidDays", input.QuoteValidDays, 0, MostDays, "days");
        errors.Whole("bufferMinutes", input.BufferMinutes, 0, 1440, "minutes");
        return new SessionRulesSettings
        {
            QuoteValidDays = input.QuoteValidDays ?? present.QuoteValidDays,
            BufferMinutes = input.BufferMinutes ?? present.BufferMinutes,
            BookOnAcceptance = input.BookOnAcceptance ?? present.BookOnAcceptance,
        };
    }

    private static PaperSize? Paper(FieldErrors errors, string? text)
    {
        if (text is null) return null;
        foreach (var paper in Enum.GetValues<PaperSize>())
        {
            if (string.Equals(paper.ToString(), text.Trim(), StringComparison.OrdinalIgnoreCase)) return paper;
        }

        errors.Add("paper", "Paper is A4 or Letter.");
        return null;
    }

    private static string? Known(FieldErrors errors, string field, string? text, Func<string, string?> read, string unknown)
    {
        if (text is null) return null;
        var known = read(text);
        errors.AddIf(known is null, field, unknown);
        return known;
    }

    private static string? Code(string text) => text.Trim().ToUpperInvariant() is var code && Currency.IsKnown(code) ? code : null;

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static void Whole(this FieldErrors errors, string field, int? number, int least, int most, string unit) =>
        errors.AddIf(number < least || number > most, field, $"Write {least} to {most} {unit}.");
}
