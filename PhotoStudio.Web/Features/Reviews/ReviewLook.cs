using PhotoStudio.Domain.Reviews;
using PhotoStudio.Web.Shared.Look;

namespace PhotoStudio.Web.Features.Reviews;

/// <summary>How a review's state reads.</summary>
internal static class ReviewLook
{
    public static (string Glyph, string Word, string Kind) Of(ReviewState state) => state switch
    {
        ReviewState.Waiting => (Glyph.Clock, "Waits for you", "wait"),
        ReviewState.Published => (Glyph.Eye, "Public", "ok"),
        ReviewState.Hidden => (Glyph.No, "Hidden", ""),
    };

    /// <summary>The head of a group of the list.</summary>
    public static string Group(ReviewState state) => state switch
    {
        ReviewState.Waiting => "Waiting",
        ReviewState.Published => "Public",
        ReviewState.Hidden => "Hidden",
    };
}
