using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Clients;

/// <summary>A client as the studio's side sees it.</summary>
/// <param name="Version">Changes with every edit; the ETag.</param>
/// <param name="ErasedAt">UTC; null while it is about somebody.</param>
public sealed record ClientView(
    Guid Id, string Name, string? Email, string? Phone, string? Address, string? TaxId, string? Notes, Guid Version, DateTime CreatedAt, DateTime UpdatedAt, string UpdatedBy, DateTime? ErasedAt);

/// <summary>What a picker needs to tell clients apart.</summary>
public sealed record ClientChoice(Guid Id, string Name, string? Email, string? Phone);

/// <summary>Reads client rows; the studio's side only.</summary>
public sealed class ClientQueries(StudioDatabase database)
{
    /// <summary>How many clients a picker offers.</summary>
    public const int PickerSize = 8;

    /// <summary>One page of clients by name. <paramref name="search"/> may name parts of names, e-mails and phone numbers, in any order.</summary>
    public async Task<Result<Page<ClientView>>> ListAsync(Actor actor, string? search, Paging paging, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var found = db.Clients.AsNoTracking().Matching(search);
        var total = await found.CountAsync(cancel);
        var rows = await Views(found.OrderBy(c => c.Search).ThenBy(c => c.Id).Skip(paging.Skip).Take(paging.PageSize)).ToListAsync(cancel);
        return new Page<ClientView>(rows, paging.Page, paging.PageSize, total);
    }

    public async Task<Result<ClientView>> FindAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        return await Views(db.Clients.AsNoTracking().Where(c => c.Id == id)).SingleOrDefaultAsync(cancel) is { } client ? client : ClientProblems.NoSuchClient();
    }

    /// <summary>The first few clients that match, for a picker.</summary>
    public async Task<Result<List<ClientChoice>>> PickAsync(Actor actor, string? search, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        return await db.Clients.AsNoTracking().Matching(search).OrderBy(c => c.Search).ThenBy(c => c.Id).Take(PickerSize)
            .Select(c => new ClientChoice(c.Id, c.Name, c.Email, c.Phone)).ToListAsync(cancel);
    }

    private static IQueryable<ClientView> Views(IQueryable<Client> clients) => clients.Select(c =>
        new ClientView(c.Id, c.Name, c.Email, c.Phone, c.Address, c.TaxId, c.Notes, c.Version, c.CreatedAt, c.UpdatedAt, c.UpdatedBy, c.ErasedAt));
}
