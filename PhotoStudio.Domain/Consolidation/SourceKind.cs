namespace PhotoStudio.Domain.Consolidation;

/// <summary>Where older rows lie.</summary>
public enum SourceKind
{
    /// <summary>A file of the first generation, or a copy of the second in SQLite.</summary>
    Sqlite,

    /// <summary>The second generation.</summary>
    Postgres,

    /// <summary>A table <c>bookings</c> inside this studio's own database, brought over by the SQL files.</summary>
    Here,
}

/// <summary>What an older row became.</summary>
public enum BroughtKind
{
    Setting,
    SessionType,
    ExpenseCategory,
    Package,
    AddOn,
    DiscountCode,
    User,
    Client,
    Session,
    Invoice,
    Expense,
    Review,
    ReviewInvitation,
    Shoot,
}
