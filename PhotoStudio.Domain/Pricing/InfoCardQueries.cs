using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Pricing;

/// <summary>An information card as the studio edits it. <paramref name="Version"/> is the ETag.</summary>
public sealed record InfoCardView(Guid Id, string Title, string Text, bool Shown, int Position, Guid Version);

/// <summary>A card as visitors read it: plain text, an empty line begins a paragraph.</summary>
public sealed record ShownInfoCard(string Title, string Text);

/// <summary>Reads the information cards. Visitors get only those that are shown.</summary>
public sealed class InfoCardQueries(StudioDatabase database)
{
    /// <summary>What the public page of prices shows, in its order.</summary>
    public async Task<IReadOnlyList<ShownInfoCard>> ShownAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return await db.InfoCards.AsNoTracking().Where(card => card.Shown).OrderBy(card => card.Position).ThenBy(card => card.Id)
            .Select(card => new ShownInfoCard(card.Title, card.Text)).ToListAsync(cancel);
    }

    /// <summary>All of them, for the studio's side; nobody else sees any.</summary>
    public async Task<IReadOnlyList<InfoCardView>> AllAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsStaff) return [];
        await using var db = await database.OpenAsync(cancel);
        return await db.InfoCards.AsNoTracking().OrderBy(card => card.Position).ThenBy(card => card.Id)
            .Select(card => new InfoCardView(card.Id, card.Title, card.Text, card.Shown, card.Position, card.Version)).ToListAsync(cancel);
    }
}
