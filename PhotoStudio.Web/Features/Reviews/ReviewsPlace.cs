using System.Globalization;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Reviews;

namespace PhotoStudio.Web.Features.Reviews;

/// <summary>What the reviews page shows.</summary>
public enum ReviewTab
{
    All,
    Waiting,
    Published,
    Hidden,

    /// <summary>Asked for, and not written yet.</summary>
    Invited,

    /// <summary>Sessions whose client can be asked.</summary>
    Ready,
}

/// <summary>Where on the reviews page somebody is; the address holds it.</summary>
public sealed record ReviewsPlace(ReviewTab Tab = ReviewTab.All, int Page = 1)
{
    public string Url => this switch
    {
        (ReviewTab.All, 1) => "/reviews",
        (ReviewTab.All, _) => "/reviews?page=" + Page.ToString(CultureInfo.InvariantCulture),
        (_, 1) => "/reviews?tab=" + CamelCase.Of(Tab),
        _ => $"/reviews?tab={CamelCase.Of(Tab)}&page={Page.ToString(CultureInfo.InvariantCulture)}",
    };

    /// <summary>True where sessions are listed, not reviews.</summary>
    public bool OfSessions => Tab is ReviewTab.Invited or ReviewTab.Ready;

    /// <summary>The state whose reviews are shown; null for all.</summary>
    public ReviewState? State => Tab switch
    {
        ReviewTab.Waiting => ReviewState.Waiting,
        ReviewTab.Published => ReviewState.Published,
        ReviewTab.Hidden => ReviewState.Hidden,
        ReviewTab.All or ReviewTab.Invited or ReviewTab.Ready => null,
    };

    /// <summary>From the address; what it does not know is all.</summary>
    public static ReviewsPlace Read(string? tab, int? page) =>
        new(Enum.GetValues<ReviewTab>().FirstOrDefault(known => CamelCase.Of(known) == tab), Math.Clamp(page ?? 1, 1, 1_000_000));
}
