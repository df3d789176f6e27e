namespace PhotoStudio.Domain.Documents.Layout;

/// <summary>Decides how many rows stand on each page, by heights alone.</summary>
internal static class TableBreaks
{
    /// <summary>Rows that move with the closing band when it does not fit under them.</summary>
    private const int Company = 3;

    /// <param name="heights">Of each row, points.</param>
    /// <param name="first">Room for rows on the first page.</param>
    /// <param name="later">Room for rows on each other page, under head and brought-forward row.</param>
    /// <param name="carry">Height of the row that carries the sum forward.</param>
    /// <param name="closing">Height of what must stand under the last row, on its page.</param>
    /// <returns>Number of rows on each page; zero on the last where the closing band stands alone.</returns>
    public static List<int> Plan(IReadOnlyList<float> heights, float first, float later, float carry, float closing)
    {
        var pages = new List<int>();
        var at = 0;
        while (true)
        {
            var room = pages.Count == 0 ? first : later;
            var left = heights.Count - at;
            if (heights.Skip(at).Sum() + closing <= room || left == 0)
            {
                pages.Add(left);
                return pages;
            }
            var taken = Fitting(heights, at, room - carry);
            if (taken == left) taken = Math.Max(left - Company, Math.Min(left, 1));
            pages.Add(taken);
            at += taken;
        }
    }

    private static int Fitting(IReadOnlyList<float> heights, int at, float room)
    {
        var (taken, used) = (0, 0f);
        while (at + taken < heights.Count && used + heights[at + taken] <= room) used += heights[at + taken++];
        return Math.Max(taken, 1);
    }
}
