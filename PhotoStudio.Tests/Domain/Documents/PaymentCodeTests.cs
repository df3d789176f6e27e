using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Stationery;

namespace PhotoStudio.Tests.Domain.Documents;

public sealed class PaymentCodeTests
{
    [Fact]
    public void Euro_are_a_transfer_that_banking_apps_read() =>
        Assert.Equal("BCD\n002\n1\nSCT\nCOBADEFFXXX\nNorthlight Studio GmbH\nDE89370400440532013000\nEUR3089.92\n\n\nINV-2026-0042",
            PaymentCode.Content(SampleInvoices.Northlight, SampleInvoices.Euro, 308992, "INV-2026-0042"));

    [Fact]
    public void Another_currency_is_the_same_as_plain_lines() =>
        Assert.Equal("Northlight Studio GmbH\nDE89370400440532013000\nJPY 308992\nINV-2026-0042",
            PaymentCode.Content(SampleInvoices.Northlight, Currency.Of("JPY"), 308992, "INV-2026-0042"));

    [Fact]
    public void Names_are_cut_to_what_the_transfer_holds_and_lose_their_line_breaks()
    {
        var seller = SampleInvoices.Northlight with { LegalName = "Studio\nfor\t " + new string('x', 90), Iban = "de89 3704 0044 0532 0130 00" };
        var lines = PaymentCode.Content(seller, SampleInvoices.Euro, 1, "A\nB").Split('\n');
        Assert.Equal(("Studio for " + new string('x', 59), "DE89370400440532013000", "EUR0.01", "A B"), (lines[5], lines[6], lines[7], lines[10]));
    }

    [Fact]
    public void A_code_whose_modules_would_be_too_small_is_left_out()
    {
        Assert.NotNull(QrCode.Of(new byte[331], 85));
        Assert.Null(QrCode.Of(new byte[332], 85));
    }

    [Fact]
    public void An_account_is_grouped_in_fours() => Assert.Equal("DE89 3704 0044 0532 0130 00".Replace(' ', '\u00A0'), PaymentCode.Grouped("DE89370400440532013000"));
}
