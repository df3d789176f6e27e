using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Tests.Domain.Settings;

public sealed class BankCodeTests
{
    [Theory]
    [InlineData("GB29 NWBK 6016 1331 9268 19", "GB29NWBK60161331926819")]
    [InlineData("fr14 2004 1010 0505 0001 3m02 606", "FR1420041010050500013M02606")]
    [InlineData("GB29 NWBK 6016 1331 9268 91", null)]
    [InlineData("GB29", null)]
    [InlineData("GB29NWBK6016133192681\u0669", null)]
    public void An_IBAN_is_read_by_its_check_digits(string text, string? expected) => Assert.Equal(expected, BankCodes.ReadIban(text));

    [Theory]
    [InlineData("deutdeff", "DEUTDEFF")]
    [InlineData("DEUT DE FF 500", "DEUTDEFF500")]
    [InlineData("DEUTDEFF5", null)]
    [InlineData("1EUTDEFF", null)]
    public void A_BIC_has_eight_or_eleven_characters(string text, string? expected) => Assert.Equal(expected, BankCodes.ReadBic(text));
}
