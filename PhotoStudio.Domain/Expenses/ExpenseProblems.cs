using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Expenses;

/// <summary>The sentences about expenses that a user may see.</summary>
public static class ExpenseProblems
{
    public static Invalid NameTaken() => new("name", "Another category has this name. It may be an archived one: bring that back, or choose another name.");

    public static NotFound NoSuchExpense() => new("expense");

    public static NotFound NoSuchCategory() => new("category");

    public static NotFound NoSuchReceipt() => new("receipt");
}
