using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Reviews;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>A first look over invitations: which tokens stand for one session alone, and which of a session's open links is the newest.</summary>
internal sealed class InvitationBook(Desk desk, ReviewStep reviews)
{
    private readonly Dictionary<string, Taken> tokens = [];
    private readonly Dictionary<Guid, Candidate> newest = [];
    private readonly Dictionary<string, InvitationHere> here = [];
    private readonly HashSet<Guid> openHere = [];

    public async Task LoadAsync()
    {
        var (now, source) = (desk.Now, desk.Source.Kind);
        var rows = desk.Db.ReviewInvitations.AsNoTracking()
            .Select(i => new
            {
                i.Id,
                i.SessionId,
                i.Hash,
                Open = i.UsedAt == null && i.ExpiresAt > now,
                Older = desk.Db.Set<LegacyOrigin>().Any(o => o.Kind == BroughtKind.ReviewInvitation && o.EntityId == i.Id && o.Added && o.Source == source),
            }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(desk.Cancel))
        {
            here[row.Hash] = new InvitationHere(row.Id, row.SessionId);
            if (row.Open && !row.Older) openHere.Add(row.SessionId);
        }

        var open = new List<Candidate>();
        await foreach (var batch in desk.Source.ReadAsync(OlderTables.ReviewInvites, desk.Cancel))
        {
            foreach (var row in batch) Take(row, open);
        }

        foreach (var candidate in open.Where(link => Stands(link.Hash, link.Id) && (!newest.TryGetValue(link.Session, out var other) || link.Sent >= other.Sent))) newest[candidate.Session] = candidate;
    }

    /// <summary>False when another row has this token too, for another session or later.</summary>
    public bool Stands(string hash, string legacyId) => tokens.TryGetValue(hash, out var taken) && !taken.Torn && taken.Id == legacyId;

    /// <summary>The invitation here that has this token already, whoever brought or made it; null when there is none but this one.</summary>
    public InvitationHere? Here(string hash, Guid? except) => here.TryGetValue(hash, out var known) && known.Id != except ? known : null;

    /// <summary>Why an open link must not stay open, and since when; null when it may.</summary>
    public (string Why, DateTime Since)? WhyEnded(string legacyId, Guid session, DateTime sent)
    {
        if (reviews.IsReviewed(session)) return ("Its session has a review already.", sent);
        if (openHere.Contains(session)) return ("A link that was made here is open for the same session.", desk.Now);
        return newest.TryGetValue(session, out var best) && best.Id != legacyId ? ("A newer invitation of the same session is open.", best.Sent) : null;
    }

    private void Take(OlderRow row, List<Candidate> open)
    {
        if (InvitationMapping.Token(row) is not { } token) return;
        var (hash, session) = (ReviewLinks.HashOf(token), SessionLink.Of(desk, row).Id);
        var older = InvitationMapping.Map(desk.Read(row), session ?? Guid.Empty, token, desk.Now);
        tokens[hash] = tokens.TryGetValue(hash, out var other)
            ? new Taken(older.SentAt >= other.Sent ? row.LegacyId : other.Id, session, older.SentAt >= other.Sent ? older.SentAt : other.Sent, other.Torn || other.Session != session)
            : new Taken(row.LegacyId, session, older.SentAt, false);
        if (session is { } id && older.IsOpen(desk.Now) && !InvitationMapping.IsGuessable(token)) open.Add(new Candidate(row.LegacyId, id, hash, older.SentAt));
    }

    private sealed record Taken(string Id, Guid? Session, DateTime Sent, bool Torn);

    private sealed record Candidate(string Id, Guid Session, string Hash, DateTime Sent);
}

/// <summary>An invitation that is here before a run.</summary>
internal sealed record InvitationHere(Guid Id, Guid SessionId);
