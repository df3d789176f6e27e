using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>What the rows of an older table are called here, and in which order they are told.</summary>
public static class OlderKinds
{
    /// <summary>Payments have no older table of their own.</summary>
    public const string Payments = "payments";

    public static readonly IReadOnlyList<(string Table, string Kind)> All =
    [
        (OlderTables.Sessions, "Sessions, from sessions"), (OlderTables.Bookings, "Sessions, from bookings"), (OlderTables.Users, "Users"), (OlderTables.Clients, "Clients"),
        (OlderTables.Invoices, "Invoices"), (Payments, "Payments"), (OlderTables.Expenses, "Expenses"), (OlderTables.Categories, "Session types"),
        (OlderTables.Packages, "Packages"), (OlderTables.AddOns, "Add-ons"), (OlderTables.Codes, "Discount codes"), (OlderTables.Reviews, "Reviews"),
        (OlderTables.ReviewInvites, "Review invitations"), (OlderTables.Shoots, "Shoots"), (OlderTables.Photos, "Photos"), (OlderTables.Settings, "Settings"),
        (OlderTables.Types, "Other session types"), (OlderTables.ExpenseCategories, "Expense categories"),
    ];

    private static readonly Dictionary<string, (int Place, string Kind)> Known = All.Select((kind, place) => (kind, place)).ToDictionary(pair => pair.kind.Table, pair => (pair.place, pair.kind.Kind));

    /// <summary>A table that nobody knows is called by its own name.</summary>
    public static string NameOf(string table) => Known.TryGetValue(table, out var known) ? known.Kind : table;

    /// <summary>Where it stands; what nobody knows comes last.</summary>
    public static int PlaceOf(string table) => Known.TryGetValue(table, out var known) ? known.Place : Known.Count;
}
