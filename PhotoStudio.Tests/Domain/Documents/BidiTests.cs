using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Tests.Domain.Documents;

public sealed class BidiTests
{
    [Theory]
    [InlineData("Clara Weidmann", "Clara Weidmann")]
    [InlineData("Client: יוסי כהן 12/3 (VIP)", "Client: |12/3|יוסי כהן | (VIP)")]
    [InlineData("יוסי כהן 12/3 (VIP)", ")|VIP| (|12/3|יוסי כהן ")]
    [InlineData("שרה לוי · צילום", "שרה לוי · צילום")]
    [InlineData("Studio שרה לוי, Tel Aviv", "Studio |שרה לוי|, Tel Aviv")]
    [InlineData("عمان 11180", "11180|عمان ")]
    [InlineData("شارع الأمير ١٧", "١٧|شارع الأمير ")]
    [InlineData("רחוב הרצל 5, Tel Aviv", "Tel Aviv|, |5|רחוב הרצל ")]
    [InlineData("Invoice 12,50 €", "Invoice 12,50 €")]
    public void A_line_stands_in_the_order_it_is_read(string text, string expected) => Assert.Equal(expected, Order(text));

    [Theory]
    [InlineData("12/3 יוסי", true)]
    [InlineData("  (Clara) יוסי", false)]
    [InlineData("2026", false)]
    public void The_first_letter_decides_the_direction(string text, bool right) => Assert.Equal(right, Bidi.StartsRight(text));

    [Fact]
    public void A_lone_separator_joins_two_numbers_and_two_do_not()
    {
        Assert.Equal("12/3|א ", Order("א 12/3"));
        Assert.Equal("3|//|12|א ", Order("א 12//3"));
    }

    /// <summary>The runs from left to right; the text of each as it is read, a bracket of a run to the left is drawn mirrored.</summary>
    private static string Order(string text)
    {
        var levels = Bidi.Levels(text, Bidi.StartsRight(text));
        var runs = new List<(string Text, int Level)>();
        for (var i = 0; i < text.Length; i++)
            if (runs.Count > 0 && runs[^1].Level == levels[i]) runs[^1] = (runs[^1].Text + text[i], levels[i]);
            else runs.Add((text[i].ToString(), levels[i]));
        Bidi.Reorder(runs, run => run.Level);
        return string.Join('|', runs.Select(run => run.Text));
    }
}
