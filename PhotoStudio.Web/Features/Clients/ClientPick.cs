namespace PhotoStudio.Web.Features.Clients;

/// <summary>Who a session or an invoice is for, as a form holds it: a known client, or what is typed about a new one.</summary>
/// <param name="Id">The known client; null: a new one.</param>
public sealed record ClientPick(Guid? Id, string? Name, string? Email = null, string? Phone = null)
{
    /// <summary>Nobody yet.</summary>
    public static readonly ClientPick Nobody = new(null, null);

    public bool IsKnown => Id is not null;

    /// <summary>A new client of what was typed: an e-mail address, or a name.</summary>
    public static ClientPick New(string typed) => typed.Contains('@', StringComparison.Ordinal) ? new(null, "", typed) : new(null, typed);
}
