using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Tests.Domain.Documents;

public sealed class WrappingTests
{
    [Theory]
    [InlineData("Clara Weidmann", "Clara |Weidmann")]
    [InlineData("Sayn-Wittgenstein", "Sayn-|Wittgenstein")]
    [InlineData("INV-2026-0042", "INV-2026-0042")]
    [InlineData("1\u00A0234,56\u00A0€", "1\u00A0234,56\u00A0€")]
    [InlineData("东京（日本）。", "东|京|（日|本）。")]
    [InlineData("14–18", "14–|18")]
    public void A_line_may_end_here(string text, string expected)
    {
        var places = LineBreaks.In(text).Prepend(0).ToList();
        Assert.Equal(expected, string.Join('|', places.Zip(places.Skip(1), (from, to) => text[from..to])));
    }

    [Fact]
    public void A_number_breaks_after_a_hyphen_only_where_that_is_asked_for() =>
        Assert.Equal([4, 9, 13], LineBreaks.In("INV-2026-0042", "-/"));

    [Fact]
    public void A_long_name_wraps_at_its_hyphen()
    {
        var lines = Wrapping.Wrap("Maximiliane Freifrau von Hohenberg-Sayn-Wittgenstein und Castell-Rüdenhausen", TypeScale.Strong, 228);
        Assert.Equal(["Maximiliane Freifrau von Hohenberg-Sayn-", "Wittgenstein und Castell-Rüdenhausen"], lines.Select(line => line.Text));
    }

    [Fact]
    public void A_word_wider_than_the_line_is_cut_and_nothing_is_lost()
    {
        var word = string.Concat(Enumerable.Repeat("Donaudampfschifffahrt", 12));
        var lines = Wrapping.Wrap(word, TypeScale.Body, 100);
        Assert.True(lines.Count > 3);
        Assert.All(lines, line => Assert.InRange(line.Width, 1, 100));
        Assert.Equal(word, string.Concat(lines.Select(line => line.Text)));
    }

    [Fact]
    public void Line_feeds_end_lines_and_controls_become_spaces() =>
        Assert.Equal(["One", "", "Two three"], Wrapping.Wrap("One\r\n\r\nTwo\tthree", TypeScale.Body, 200).Select(line => line.Text));

    [Fact]
    public void Chinese_wraps_without_spaces()
    {
        var lines = Wrapping.Wrap("北京市海淀区中关村大街二十七号", TypeScale.Body, 60);
        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.InRange(line.Width, 1, 60));
    }
}
