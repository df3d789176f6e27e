using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Site;

/// <summary>Which messages of visitors are meant.</summary>
public enum ContactSlice
{
    Open,
    DealtWith,

    /// <summary>Those that look sent by a program, whether dealt with or not.</summary>
    Suspect,
}

/// <summary>A message of a visitor, as the studio reads it. Instants are UTC.</summary>
public sealed record ContactRow(Guid Id, string Name, string Email, string? Phone, string Text, DateTime CreatedAt, DateTime? DealtWithAt, string? DealtWithBy);

/// <summary>One page of a slice, and how many each slice has.</summary>
public sealed record ContactList(Page<ContactRow> Page, IReadOnlyDictionary<ContactSlice, int> Counts);

/// <summary>Reads what visitors wrote; for the studio's side only.</summary>
public sealed class ContactQueries(StudioDatabase database)
{
    /// <summary>Newest first.</summary>
    public async Task<Result<ContactList>> ListAsync(Actor actor, ContactSlice slice, Paging paging, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var counts = new Dictionary<ContactSlice, int>();
        foreach (var each in Enum.GetValues<ContactSlice>()) counts[each] = await Of(db, each).CountAsync(cancel);
        var rows = await Of(db, slice).OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).Skip(paging.Skip).Take(paging.PageSize)
            .Select(m => new ContactRow(m.Id, m.Name, m.Email, m.Phone, m.Text, m.CreatedAt, m.DealtWithAt, m.DealtWithBy)).ToListAsync(cancel);
        return new ContactList(new Page<ContactRow>(rows, paging.Page, paging.PageSize, counts[slice]), counts);
    }

    /// <summary>How many wait for the studio; 0 for anybody else.</summary>
    public async Task<int> CountOpenAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsStaff) return 0;
        await using var db = await database.OpenAsync(cancel);
        return await Of(db, ContactSlice.Open).CountAsync(cancel);
    }

    private static IQueryable<ContactMessage> Of(StudioDb db, ContactSlice slice) => slice switch
    {
        ContactSlice.Open => db.ContactMessages.AsNoTracking().Where(m => !m.Suspect && m.DealtWithAt == null),
        ContactSlice.DealtWith => db.ContactMessages.AsNoTracking().Where(m => !m.Suspect && m.DealtWithAt != null),
        ContactSlice.Suspect => db.ContactMessages.AsNoTracking().Where(m => m.Suspect),
    };
}
