namespace PhotoStudio.Domain.Audit;

/// <summary>The parts of the studio that the audit log tells apart.</summary>
public enum AuditArea
{
    Settings,
    Users,
    Clients,
    Prices,
    Invoices,
    Expenses,
    Portfolio,
    Reviews,
    Mail,
    Backup,
}

/// <summary>What was done to a row.</summary>
public enum AuditAct
{
    Added,
    Changed,
    Deleted,
    SignedOut,
    Exported,
    Erased,
    Written,
    Restored,
}

/// <summary>
/// Rows of this type are kept in the audit log: who added, changed or deleted one, when, and its fields before and after, in the same save.
/// Values of fields that sound secret (password, hash, key, token, stamp) are left out, whatever <see cref="Only"/> says: the log notes only that they changed.
/// </summary>
/// <param name="area">Where an admin looks for it.</param>
/// <param name="what">What a row is called: <c>package</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AuditedAttribute(AuditArea area, string what) : Attribute
{
    public AuditArea Area => area;

    public string What => what;

    /// <summary>The property that says which row it is; none where there is but one.</summary>
    public string? Title { get; init; } = "Name";

    /// <summary>The fields that count; all but the bookkeeping when not given.</summary>
    public string[]? Only { get; init; }

    /// <summary>True when only deletions are noted.</summary>
    public bool OnlyDeletions { get; init; }

    /// <summary>True when new rows are not noted, because others note them or they are many.</summary>
    public bool SkipsNew { get; init; }
}
