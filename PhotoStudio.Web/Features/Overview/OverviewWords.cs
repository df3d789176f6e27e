using PhotoStudio.Domain.Overview;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Overview;

/// <summary>The sentences of the Overview.</summary>
internal static class OverviewWords
{
    private static readonly string[] Small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    /// <summary>"Monday, 23 November": the year is known today.</summary>
    public static string Day(DateOnly day, StudioFormat format) => day.ToString("dddd", format.Culture) + ", " + day.ToString("M", format.Culture);

    /// <summary>"Two sessions today, 18 decisions waiting."</summary>
    public static string Summary(OverviewView view, StudioFormat format)
    {
        var today = view.Upcoming.Count(session => session.Date == format.Today);
        var waiting = view.Decisions.Count == 0 ? "nothing waits for you" : $"{Count(view.Decisions.Count, "decision", format)} waiting";
        return $"{(today < Small.Length ? Small[today] : format.Count(today))} {(today == 1 ? "session" : "sessions")} today, {waiting}.";
    }

    /// <summary>"1 quote", "9 quotes".</summary>
    public static string Count(int count, string what, StudioFormat format) => $"{format.Count(count)} {what}{(count == 1 ? "" : "s")}";

    /// <summary>"Twelve months", "18 months".</summary>
    public static string Months(int count, StudioFormat format) => count == 12 ? "Twelve months" : $"{format.Count(count)} months";

    public static string Outstanding(OverviewView view, StudioFormat format)
    {
        var all = Count(view.Figures.OutstandingCount, "invoice", format);
        return view.Decisions.Overdue.Count == 0 ? all : $"{all}, {format.Count(view.Decisions.Overdue.Count)} overdue";
    }

    public static string Ahead(OverviewFigures figures, StudioFormat format) => $"{Count(figures.BookedAheadCount, "session", format)}, before tax";
}
