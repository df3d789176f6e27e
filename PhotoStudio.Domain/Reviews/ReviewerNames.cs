using System.Globalization;

namespace PhotoStudio.Domain.Reviews;

/// <summary>How a writer is named to visitors.</summary>
public static class ReviewerNames
{
    /// <summary>The first name and the initial of the last: "Hana Sato" is "Hana S."; a single name stays whole.</summary>
    public static string Shown(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return words.FirstOrDefault() ?? "A client";
        return $"{words[0]} {StringInfo.GetNextTextElement(words[^1]).ToUpperInvariant()}.";
    }
}
