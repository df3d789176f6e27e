using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Reviews;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Brings over review invitations, so that a link somebody still holds opens its form here. An open one has its id as version: used since, it was touched.</summary>
internal sealed class InvitationStep(Desk desk, InvitationBook book)
{
    private const string Out = "Left out";

    public async Task RunAsync()
    {
        await book.LoadAsync();
        await foreach (var batch in desk.Source.ReadAsync(OlderTables.ReviewInvites, desk.Cancel))
        {
            foreach (var row in batch.Where(row => !desk.IsRepeated(row))) await OneAsync(desk.Read(row));
            await desk.FlushAsync(OlderTables.ReviewInvites, batch.Count);
        }
    }

    private async Task OneAsync(RowReader reader)
    {
        var verdict = desk.Origins.Find(reader.Row) switch
        {
            null => Make(reader),
            var origin when desk.Origins.Compare(reader.Row) is Verdict.Already => await MeetAsync(reader, origin),
            var origin => await ChangeAsync(reader, origin),
        };
        desk.Report.Row(reader.Row.Table, verdict, reader.Findings, SessionLink.Of(desk, reader.Row).Id is { } session ? $"/sessions/{session}" : null);
    }

    private Verdict Make(RowReader reader)
    {
        var (row, older) = (reader.Row, Older(reader, null, Out));
        if (older is null) return Verdict.LeftOut;
        if (book.Here(ReviewLinks.HashOf(older.Token), null) is { } known)
        {
            desk.Origins.Add(row.Table, row.LegacyId, BroughtKind.ReviewInvitation, known.Id, false, row.Hash, null);
            return Verdict.Linked;
        }

        var invitation = ReviewInvitation.BringOver(older);
        desk.Add(invitation);
        desk.Origins.Add(row.Table, row.LegacyId, BroughtKind.ReviewInvitation, invitation.Id, true, row.Hash, VersionOf(invitation));
        return Verdict.New;
    }

    /// <summary>Nothing changed at the source, but a review or a newer invitation may have come since: then its link ends here as ours do.</summary>
    private async Task<Verdict> MeetAsync(RowReader reader, Origin origin)
    {
        if (!origin.Added || origin.Version is null || SessionLink.Of(desk, reader.Row).Id is not { } session || book.WhyEnded(reader.Row.LegacyId, session, desk.Now) is not { } ended) return Verdict.Already;
        var open = desk.Db.ReviewInvitations.Where(i => i.Id == origin.EntityId && i.UsedAt == null && i.ExpiresAt > desk.Now);
        if (!await open.AnyAsync(desk.Cancel)) return Verdict.Already;
        reader.Say("open", ended.Why, "Ended");
        if (!desk.Dry) await open.ExecuteUpdateAsync(change => change.SetProperty(i => i.UsedAt, desk.Now), desk.Cancel);
        await desk.Origins.RenewAsync(reader.Row, reader.Row.Hash, null, desk.Cancel);
        return Verdict.Changed;
    }

    private async Task<Verdict> ChangeAsync(RowReader reader, Origin origin)
    {
        var invitation = origin.Added ? await desk.Db.ReviewInvitations.SingleOrDefaultAsync(i => i.Id == origin.EntityId, desk.Cancel) : null;
        if (invitation is null || (origin.Version is not null && invitation.UsedAt is not null))
        {
            reader.Say("changed at the source", "It was used or removed here too, or was here before.", "Stays as it is here");
            return Verdict.Kept;
        }

        if (Older(reader, invitation.Id, "The link that came over opens nothing any more") is { } older) invitation.BringOverAgain(older);
        else if (invitation.UsedAt is null) invitation.Use(desk.Now);
        await desk.Origins.RenewAsync(reader.Row, reader.Row.Hash, VersionOf(invitation), desk.Cancel);
        return Verdict.Changed;
    }

    /// <summary>The invitation as it may stand here; null, with the reason said, when its link must open nothing.</summary>
    private OlderInvitation? Older(RowReader reader, Guid? own, string becomes)
    {
        var (row, session) = (reader.Row, SessionLink.Of(desk, reader.Row));
        if (session.Id is not { } id) return Not(reader, session.Older, session.Why, becomes);
        if (InvitationMapping.Token(row) is not { } token) return Not(reader, "token: null", "It has no token, so no link.", becomes);
        var hash = ReviewLinks.HashOf(token);
        if (!book.Stands(hash, row.LegacyId)) return Not(reader, "token: …", "Another invitation has the same token.", becomes);
        if (book.Here(hash, own) is { } known && (own is not null || known.SessionId != id)) return Not(reader, "token: …", "Another invitation here has the same token.", becomes);
        var older = InvitationMapping.Map(reader, id, token, desk.Now);
        if (!older.IsOpen(desk.Now)) return older;
        if (InvitationMapping.IsGuessable(token)) return Not(reader, $"token: {token.Length} characters", "Somebody could guess such a link.", $"{becomes}: ask again from here");
        if (book.WhyEnded(row.LegacyId, id, older.SentAt) is not { } ended) return older;
        reader.Say("open", ended.Why, "Ended");
        return older with { UsedAt = ended.Since };
    }

    private static OlderInvitation? Not(RowReader reader, string older, string why, string becomes)
    {
        reader.Say(older, why, becomes);
        return null;
    }

    private static Guid? VersionOf(ReviewInvitation invitation) => invitation.UsedAt is null ? invitation.Id : null;
}
