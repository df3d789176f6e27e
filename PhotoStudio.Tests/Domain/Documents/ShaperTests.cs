using System.Text;
using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Tests.Domain.Documents;

public sealed class ShaperTests
{
    [Theory]
    [InlineData("Clara", "Inter-Regular")]
    [InlineData("Ελένη", "Inter-Regular")]
    [InlineData("Наталья", "Inter-Regular")]
    [InlineData("ليلى", "NotoSansArabic-Regular")]
    [InlineData("יוסי", "NotoSansHebrew-Regular")]
    [InlineData("王小明", "NotoSansSC-Regular")]
    [InlineData("김민수", "NotoSansKR-Regular")]
    [InlineData("राहुल", "NotoSansDevanagari-Regular")]
    [InlineData("สมชาย", "NotoSansThai-Regular")]
    public void Each_script_has_its_font(string text, string font)
    {
        var run = Assert.Single(Shaper.Shape(text, TypeScale.Body).Runs);
        Assert.Equal(font, run.Font.Name);
        Assert.DoesNotContain((ushort)0, run.Glyphs);
    }

    [Theory]
    [InlineData("€3,089.92", "Newsreader-Light")]
    [InlineData("₪3,089.92", "Inter-Regular")]
    [InlineData("₴1 000,00", "Inter-Regular")]
    public void An_amount_is_never_set_in_two_faces(string amount, string font) =>
        Assert.Equal(font, Assert.Single(Shaper.Shape(amount, TypeScale.Figure).Runs).Font.Name);

    [Fact]
    public void Digits_of_the_table_are_all_as_wide() =>
        Assert.Single("0123456789".Select(digit => Shaper.Width(digit.ToString(), TypeScale.Body)).Distinct());

    [Fact]
    public void Letters_are_kerned() =>
        Assert.True(Shaper.Width("AV", TypeScale.Title) < Shaper.Width("A", TypeScale.Title) + Shaper.Width("V", TypeScale.Title));

    [Fact]
    public void A_character_that_no_font_has_is_drawn_as_a_box() =>
        Assert.Contains((ushort)0, Assert.Single(Shaper.Shape("\U00013000", TypeScale.Body).Runs).Glyphs);

    [Fact]
    public void Every_glyph_knows_the_characters_it_stands_for()
    {
        foreach (var run in Shaper.Shape("Åsa: ليلى 12/3 王小明 é́", TypeScale.Strong).Runs)
        {
            var starts = Encoding.UTF8.GetString(run.Utf8).EnumerateRunes().Aggregate(new List<int> { 0 }, (all, rune) => [.. all, all[^1] + rune.Utf8SequenceLength]);
            Assert.All(run.Clusters, cluster => Assert.Contains((int)cluster, starts));
            Assert.Equal(run.Glyphs.Length, run.Clusters.Length);
        }
    }
}
