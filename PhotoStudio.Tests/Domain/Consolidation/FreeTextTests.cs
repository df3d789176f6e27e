using PhotoStudio.Domain.Consolidation.Reading;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>Days, times and amounts as people wrote them.</summary>
public sealed class FreeTextTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2025-06-01", "2025-06-01")]
    [InlineData(" 2025-06-01 ", "2025-06-01")]
    [InlineData("2025-6-1", "2025-06-01")]
    [InlineData("2025-06-01T00:00:00.000Z", "2025-06-01")]
    [InlineData("2025-06-01T22:00:00.000Z", "2025-06-02")]
    [InlineData("2025-06-01 14:00", "2025-06-01")]
    [InlineData("June 1, 2025", "2025-06-01")]
    [InlineData("Sunday, 1st June 2025", "2025-06-01")]
    [InlineData("1.6.2025", "2025-06-01")]
    [InlineData("13/06/2025", "2025-06-13")]
    [InlineData("06/13/2025", "2025-06-13")]
    [InlineData("06/06/2025", "2025-06-06")]
    [InlineData("06/07/2025", null)]
    [InlineData("2025-13-40", null)]
    [InlineData("2025-02-30", null)]
    [InlineData("0001-01-01", null)]
    [InlineData("next friday", null)]
    [InlineData("مارس", null)]
    public void A_day_is_read_where_it_can_mean_only_one(string text, string? expected)
    {
        var read = OlderDay.Read(text, Berlin);
        Assert.Equal(expected, read.Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(expected is null, read.Why is not null);
    }

    [Theory]
    [InlineData("14:30", "14:30")]
    [InlineData("2:30 PM", "14:30")]
    [InlineData("2:30pm", "14:30")]
    [InlineData("12:15 a.m.", "00:15")]
    [InlineData("12 pm", "12:00")]
    [InlineData("14h", "14:00")]
    [InlineData("14h30", "14:30")]
    [InlineData("9.30", "09:30")]
    [InlineData("14:30:00", "14:30")]
    [InlineData("NOON", "12:00")]
    [InlineData("10:00 - 11:30", "10:00")]
    [InlineData("2-4pm", "14:00")]
    [InlineData("afternoon", null)]
    [InlineData("25:00", null)]
    [InlineData("14", null)]
    [InlineData("13:00 PM", null)]
    public void A_time_is_read_where_it_is_one(string text, string? expected)
    {
        var read = OlderTime.Read(text);
        Assert.Equal(expected, read.Start?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(expected is null, read.Unread);
    }

    [Theory]
    [InlineData(19.99, 1999, false)]
    [InlineData(0.1 + 0.2, 30, false)]
    [InlineData(19.995, 2000, true)]
    [InlineData(-5.0, -500, false)]
    public void Floating_point_is_read_to_the_nearest_cent(double value, long expected, bool tooExact)
    {
        var read = OlderMoney.Read(value, new PhotoStudio.Domain.Common.Currency("USD", 2));
        Assert.Equal((expected, tooExact, false), (read.Minor, read.TooExact, read.Unread));
    }

    [Theory]
    [InlineData("350", 35000L)]
    [InlineData("$1,250.50", 125050L)]
    [InlineData("1.250,50 €", 125050L)]
    [InlineData("350,00", 35000L)]
    [InlineData("about 300", null)]
    public void Amounts_in_text_are_read(string text, long? expected) => Assert.Equal(expected, OlderMoney.Read(text, new PhotoStudio.Domain.Common.Currency("USD", 2)).Minor);

    [Theory]
    [InlineData("[\"1\",\"2\"]", 2, false)]
    [InlineData("\"[\\\"1\\\",\\\"2\\\"]\"", 2, false)]
    [InlineData("[]", 0, false)]
    [InlineData("null", 0, false)]
    [InlineData("", 0, false)]
    [InlineData("album, extra hour", 0, true)]
    [InlineData("[1,", 0, true)]
    public void A_list_may_be_encoded_twice_or_be_rubbish(string text, int count, bool rubbish)
    {
        Assert.Equal(count, OlderWords.List(text, out var found).Count);
        Assert.Equal(rubbish, found);
    }
}
