using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Expenses;

/// <summary>The sentences about expenses that a user may see.</summary>
public static class ExpenseProblems
{
    public static Invalid NameTaken() => new("name", "Another category has this name. It may be an archived one: bring that back, or choose another name.");

    public static Refused LastCategory() => new("This is the last category that is offered. Add another before it is archived.");

    public static NotFound NoSuchExpense() => new("expense");

    public static NotFound NoSuchCategory() => new("category");

    public static NotFound NoSuchReceipt() => new("receipt");

    public static Invalid ReceiptGone() => new("receipt", "The receipt is no longer there, or it is on another expense. Choose the file again.");

    public static Invalid ReceiptTooLarge() => new("receipt", "This file is larger than 10 MB. Save it smaller, or photograph the receipt again.");

    public static Invalid ReceiptEmpty() => new("receipt", "This file is empty.");

    public static Invalid ReceiptTooManyPixels() => new("receipt", "This picture has more than 100 megapixels. Save it smaller.");

    public static Invalid ReceiptUnreadable() => new("receipt", "This picture is damaged and cannot be read.");

    /// <param name="kind">What people call such a file, or null where it could not be told.</param>
    public static Invalid ReceiptRefused(string? kind) => new("receipt", $"{(kind is null ? "This file is neither a picture nor a PDF" : $"This is {Article(kind)} {kind}")}. A receipt is a JPEG, PNG or WebP picture, or a PDF.");

    private static string Article(string kind) => kind[0] is 'A' or 'S' ? "an" : "a";
}
