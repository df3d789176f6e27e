namespace PhotoStudio.Domain.Consolidation.Source;

/// <summary>The older tables by name.</summary>
public static class OlderTables
{
    public const string Users = "users";
    public const string Bookings = "bookings";
    public const string Sessions = "sessions";
    public const string Invoices = "invoices";
    public const string Expenses = "expenses";
    public const string Categories = "pricing_categories";
    public const string Packages = "pricing_packages";
    public const string AddOns = "pricing_addons";
    public const string Codes = "discount_codes";
    public const string Reviews = "reviews";
    public const string ReviewInvites = "review_invites";
    public const string Settings = "settings";
    public const string Shoots = "shoots";
    public const string Photos = "photos";

    /// <summary>Rows of ours that no older row stands for alone: told apart by address, name or text.</summary>
    public const string Clients = "clients";

    public const string Types = "session_types";

    public const string ExpenseCategories = "expense_categories";

    private static readonly HashSet<string> Known =
        [Users, Bookings, Sessions, Invoices, Expenses, Categories, Packages, AddOns, Codes, Reviews, ReviewInvites, Settings, Shoots, Photos];

    /// <summary>Every table that is known, in no order.</summary>
    public static IReadOnlyCollection<string> All => Known;

    public static bool IsKnown(string table) => Known.Contains(table);

    /// <summary>The column that tells the rows of a table apart.</summary>
    public static string IdOf(string table) => table == Settings ? "key" : "id";
}
