using System.Globalization;
using PhotoStudio.Domain.Common;
using PhotoStudio.Web.Shared.Entry;

namespace PhotoStudio.Tests.Web.Shared;

public class EntryTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("14:30", "14:30")]
    [InlineData("2:30 pm", "14:30")]
    [InlineData("2:30PM", "14:30")]
    [InlineData("2pm", "14:00")]
    [InlineData("12 am", "00:00")]
    [InlineData("12:15 p.m.", "12:15")]
    [InlineData("9", "09:00")]
    [InlineData("9.30", "09:30")]
    [InlineData("0930", "09:30")]
    [InlineData("14h30", "14:30")]
    [InlineData("2:30\u202fPM", "14:30")]
    public void Times_are_read_as_people_write_them(string text, string expected)
    {
        Assert.True(TimeEntry.TryRead(text, CultureInfo.GetCultureInfo("en-IE"), out var time));
        Assert.Equal(expected, time.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("25:00")]
    [InlineData("14:60")]
    [InlineData("13 pm")]
    [InlineData("0 am")]
    [InlineData("noon-ish")]
    [InlineData("")]
    public void What_is_no_time_is_refused(string text) => Assert.False(TimeEntry.TryRead(text, CultureInfo.GetCultureInfo("en-IE"), out _));

    [Theory]
    [InlineData("en-IE", "today", "2026-11-23")]
    [InlineData("en-IE", "tomorrow", "2026-11-24")]
    [InlineData("en-IE", "fri", "2026-11-27")]
    [InlineData("en-IE", "mon", "2026-11-30")]
    [InlineData("en-IE", "12 dec", "2026-12-12")]
    [InlineData("en-IE", "Sat 12 Dec", "2026-12-12")]
    [InlineData("en-IE", "12 dec 27", "2027-12-12")]
    [InlineData("en-IE", "3 feb", "2027-02-03")]
    [InlineData("en-IE", "12/1", "2027-01-12")]
    [InlineData("en-US", "12/1", "2026-12-01")]
    [InlineData("en-US", "Sat, Dec 12, 2026", "2026-12-12")]
    [InlineData("en-US", "may 2", "2027-05-02")]
    [InlineData("de-DE", "12.1.2027", "2027-01-12")]
    [InlineData("de-DE", "12. März", "2027-03-12")]
    [InlineData("de-DE", "freitag", "2026-11-27")]
    [InlineData("en-IE", "2026-12-12", "2026-12-12")]
    public void Days_are_read_as_people_write_them(string culture, string text, string expected)
    {
        Assert.True(DayEntry.TryRead(text, CultureInfo.GetCultureInfo(culture), Today, out var day));
        Assert.Equal(expected, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("31 feb")]
    [InlineData("13/13")]
    [InlineData("soon")]
    [InlineData("12 dec 2026 3")]
    [InlineData("0 dec")]
    public void What_is_no_day_is_refused(string text) => Assert.False(DayEntry.TryRead(text, CultureInfo.GetCultureInfo("en-IE"), Today, out _));

    [Theory]
    [InlineData("en-IE", "1,049.80", 104980)]
    [InlineData("en-IE", "1.049,80", 104980)]
    [InlineData("en-IE", "1049.8", 104980)]
    [InlineData("en-IE", "1049,8", 104980)]
    [InlineData("en-IE", "€ 1,049", 104900)]
    [InlineData("de-DE", "1.049", 104900)]
    [InlineData("de-DE", "1.234.567,89", 123456789)]
    [InlineData("de-CH", "1’049.80", 104980)]
    [InlineData("fr-FR", "1\u202f049,80", 104980)]
    [InlineData("en-IE", "−12", -1200)]
    [InlineData("en-IE", ".5", 50)]
    [InlineData("ar-EG", "١٢٫٥٠", 1250)]
    public void Amounts_are_read_as_people_write_them(string culture, string text, long minor)
    {
        Assert.True(MoneyEntry.TryRead(text, CultureInfo.GetCultureInfo(culture), Currency.Of("EUR"), out var read));
        Assert.Equal(minor, read);
    }

    [Theory]
    [InlineData("en-IE", "1.049")]
    [InlineData("de-DE", "1,049")]
    [InlineData("en-IE", "12.345,6.7")]
    [InlineData("en-IE", "1,04,980")]
    [InlineData("en-IE", "twelve")]
    [InlineData("en-IE", "1-2")]
    [InlineData("en-IE", "999,999,999.00")]
    public void What_could_mean_two_amounts_or_none_is_refused(string culture, string text) =>
        Assert.False(MoneyEntry.TryRead(text, CultureInfo.GetCultureInfo(culture), Currency.Of("EUR"), out _));
}
