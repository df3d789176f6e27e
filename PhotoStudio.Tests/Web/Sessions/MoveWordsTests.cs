using System.Globalization;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Features.Sessions;

namespace PhotoStudio.Tests.Web.Sessions;

public sealed class MoveWordsTests
{
    private static readonly StudioFormat Format = new(CultureInfo.GetCultureInfo("en-US"), Currency.Of("USD"), TimeZoneInfo.Utc, new DateOnly(2026, 11, 23));

    [Theory]
    [InlineData(MoveNews.Soon, "Clara is told in two minutes.")]
    [InlineData(MoveNews.Waits, "The message to Clara waits in the outbox: no mail goes out at present.")]
    [InlineData(MoveNews.NoAddress, "Clara has no e-mail: nobody is told.")]
    [InlineData(MoveNews.Nothing, "Clara is not told.")]
    public void A_move_says_where_to_and_who_is_told(MoveNews news, string told)
    {
        var day = new DateOnly(2026, 11, 24);
        Assert.Equal($"Moved to {Format.Day(day)}, {Format.Time(new TimeOnly(10, 0))}. {told}", MoveWords.Of(Format, day, new TimeOnly(10, 0), "Clara", news));
        Assert.Equal($"Moved to an open date. {told}", MoveWords.Of(Format, null, null, "Clara", news));
        Assert.Equal(TimeSpan.FromMinutes(2), SessionMessages.MoveHold);
    }
}
