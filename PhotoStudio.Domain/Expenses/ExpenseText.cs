using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Expenses;

/// <summary>One line of an entry, read as what was bought and where.</summary>
public static class ExpenseText
{
    /// <summary>"Backdrop paper, Foto Keane": what stands after the last comma is the supplier when money went there before, and then what was remembered of it. Otherwise all of it is what was bought: "Cloud storage, 2 TB".</summary>
    public static (string What, SupplierMemory? Supplier) Read(string? line, IReadOnlyList<SupplierMemory> known)
    {
        var text = (line ?? "").Trim();
        var comma = text.LastIndexOfAny([',', '،', '，', '、']);
        if (comma <= 0) return (text, null);
        var after = SearchText.Of(text[(comma + 1)..]);
        var supplier = known.FirstOrDefault(memory => SearchText.Of(memory.Supplier) == after);
        return supplier is null ? (text, null) : (text[..comma].TrimEnd(), supplier);
    }
}
