using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Web.Shared.Lines;

/// <summary>Tells a form which cells of its lines cannot be read. Names go by position, so they are told anew whenever a line comes or goes.</summary>
internal static class LineProblems
{
    public static readonly string[] Cells = ["description", "quantity", "unitPrice", "taxRate"];

    public static string Name(int index, string cell) => FormattableString.Invariant($"lines[{index}].{cell}");

    public static void Mark(FormProblems? problems, IReadOnlyList<LineDraft> lines)
    {
        if (problems is null) return;
        for (var i = 0; i < lines.Count; i++)
        {
            problems.Unreadable(Name(i, "quantity"), lines[i].Quantity.Wrong);
            problems.Unreadable(Name(i, "unitPrice"), lines[i].UnitPrice.Wrong);
            problems.Unreadable(Name(i, "taxRate"), lines[i].TaxRate.Wrong);
        }
    }

    /// <summary>Before lines go: what was said about them no longer fits.</summary>
    public static void Forget(FormProblems? problems, int count)
    {
        if (problems is null) return;
        for (var i = 0; i < count; i++)
            foreach (var cell in Cells)
            {
                problems.Unreadable(Name(i, cell), null);
                problems.Touched(Name(i, cell));
            }
    }
}
