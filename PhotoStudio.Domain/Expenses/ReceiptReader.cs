using NetVips;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Expenses;

/// <summary>A receipt's content and, of a picture, a small likeness of it as a JPEG without anything else that the file told.</summary>
internal sealed record ReceiptContent(ReceiptType Type, byte[] Bytes, byte[]? Small);

/// <summary>Reads an uploaded receipt: its size first, its type by its first bytes, the pixels before anything is decoded.</summary>
public static class ReceiptReader
{
    /// <summary>10 MB.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    private const long MostPixels = 100_000_000;
    private const int SmallWidth = 102;
    private const int SmallHeight = 114;

    internal static async Task<Result<ReceiptContent>> ReadAsync(Stream file, CancellationToken cancel)
    {
        if (await TakeAsync(file, cancel) is not { } bytes) return ExpenseProblems.ReceiptTooLarge();
        if (bytes.Length == 0) return ExpenseProblems.ReceiptEmpty();
        if (ReceiptTypes.Of(bytes) is not { } type) return ExpenseProblems.ReceiptRefused(ReceiptTypes.Name(bytes));
        if (type is ReceiptType.Pdf) return new ReceiptContent(type, bytes, null);
        return await Task.Run(() => Picture(type, bytes), cancel);
    }

    private static Result<ReceiptContent> Picture(ReceiptType type, byte[] bytes)
    {
        try
        {
            using var picture = Image.NewFromBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error);
            if ((long)picture.Width * picture.Height > MostPixels) return ExpenseProblems.ReceiptTooManyPixels();
            using var small = picture.ThumbnailImage(SmallWidth, height: SmallHeight, crop: Enums.Interesting.Low);
            using var opaque = small.HasAlpha() ? small.Flatten([255, 255, 255]) : small.Copy();
            return new ReceiptContent(type, bytes, opaque.JpegsaveBuffer(q: 80, keep: Enums.ForeignKeep.None));
        }
        catch (VipsException)
        {
            return ExpenseProblems.ReceiptUnreadable();
        }
    }

    /// <summary>The whole file, or null when it is larger than allowed; no more than that is ever read.</summary>
    private static async Task<byte[]?> TakeAsync(Stream file, CancellationToken cancel)
    {
        using var taken = new MemoryStream();
        var part = new byte[81920];
        for (int count; (count = await file.ReadAsync(part, cancel)) > 0;)
        {
            if (taken.Length + count > MostBytes) return null;
            taken.Write(part, 0, count);
        }

        return taken.ToArray();
    }
}
