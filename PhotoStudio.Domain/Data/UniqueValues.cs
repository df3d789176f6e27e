using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Data;

/// <summary>What it means to a user when a unique index refuses a value: two people gave the same one at the same moment.</summary>
internal static class UniqueValues
{
    private static readonly (Type Entity, string Property, Func<Problem> Problem)[] Known =
    [
        (typeof(Client), nameof(Client.NormalizedEmail), ClientProblems.EmailTaken),
        (typeof(StudioUser), nameof(StudioUser.NormalizedUserName), UserProblems.EmailTaken),
        (typeof(SessionType), nameof(SessionType.NormalizedName), PricingProblems.NameTaken),
        (typeof(DiscountCode), nameof(DiscountCode.NormalizedCode), PricingProblems.CodeTaken),
        (typeof(ExpenseCategory), nameof(ExpenseCategory.NormalizedName), ExpenseProblems.NameTaken),
        (typeof(PhotoCategory), nameof(PhotoCategory.NormalizedName), PortfolioProblems.CategoryTaken),
        (typeof(Review), nameof(Review.SessionId), ReviewProblems.AlreadyWritten),
    ];

    /// <summary>The problem of the index that refused; null when the failure is another one, which is a bug or the outside world.</summary>
    public static Problem? ProblemOf(StudioDb db, DbUpdateException failure)
    {
        if (failure.GetBaseException() is not DbException { Message: var message }) return null;
        foreach (var (entity, property, problem) in Known)
        {
            if (IndexOf(db, entity, property) is { } index && Names(index).Any(name => message.Contains(name, StringComparison.OrdinalIgnoreCase))) return problem();
        }

        return IsOfAnyIndex(message) ? new ChangedMeanwhile() : null;
    }

    private static IIndex? IndexOf(StudioDb db, Type entity, string property) =>
        db.Model.FindEntityType(entity)?.GetIndexes().FirstOrDefault(index => index.IsUnique && index.Properties.Any(p => p.Name == property));

    /// <summary>SQLite names the columns (<c>Clients.NormalizedEmail</c>), SQL Server the index.</summary>
    private static IEnumerable<string> Names(IIndex index)
    {
        var table = index.DeclaringEntityType.GetTableName();
        yield return string.Join(", ", index.Properties.Select(property => $"{table}.{property.GetColumnName()}"));
        if (index.GetDatabaseName() is { } name) yield return $"'{name}'";
    }

    private static bool IsOfAnyIndex(string message) =>
        message.Contains("UNIQUE constraint failed", StringComparison.Ordinal) || message.Contains("Cannot insert duplicate key", StringComparison.Ordinal);
}
