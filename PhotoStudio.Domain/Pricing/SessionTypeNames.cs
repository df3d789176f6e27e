using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Pricing;

/// <summary>Finds session types by their names, whatever the case.</summary>
public static class SessionTypeNames
{
    public static async Task<SessionType?> TypeNamedAsync(this StudioDb db, string? name, CancellationToken cancel)
    {
        var normalized = SearchText.Of(name);
        return normalized.Length == 0 ? null : await db.SessionTypes.SingleOrDefaultAsync(t => t.NormalizedName == normalized, cancel);
    }
}
