using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Shared.Periods;

/// <summary>The sentences about a period and the one before it.</summary>
public static class PeriodWords
{
    /// <summary>"+15.4%, was €15,960.00"; without a share where there is nothing to take it of.</summary>
    public static string Change(long now, long before, StudioFormat format)
    {
        var was = $"was {format.Money(before)}";
        if (before <= 0) return was;
        var change = decimal.Round((now - before) * 100m / before, 1, MidpointRounding.AwayFromZero);
        return $"{(change > 0 ? "+" : "")}{format.Percent(change)}, {was}";
    }

    /// <summary>"November so far, beside 1 Oct to 23 Oct": what is compared with what.</summary>
    public static string Compared(Period period, StudioFormat format) =>
        $"{period.Name(format)}{(period.IsRunning(format.Today) ? " so far" : "")}, beside {period.Before(format.Today).Name(format)}";
}
