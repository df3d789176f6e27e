using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Brings over logins, without passwords. What somebody may do here is decided here afterwards: a login that was brought or linked is never changed by a later run.</summary>
internal sealed class UserStep(Desk desk, ClientBook clients, UserMessages messages, bool invite)
{
    private readonly Dictionary<string, Guid> here = [];

    public async Task RunAsync()
    {
        foreach (var user in await desk.Db.Users.AsNoTracking().Select(u => new { u.Id, u.NormalizedUserName }).ToListAsync(desk.Cancel)) here[user.NormalizedUserName ?? ""] = user.Id;
        await foreach (var batch in desk.Source.ReadAsync(OlderTables.Users, desk.Cancel))
        {
            foreach (var row in batch.Where(row => !desk.IsRepeated(row))) await OneAsync(desk.Read(row));
            await desk.FlushAsync(OlderTables.Users, batch.Count);
        }
    }

    private async Task OneAsync(RowReader reader)
    {
        var row = reader.Row;
        if (desk.Origins.Find(row) is { } origin)
        {
            var kept = !origin.IsOf(row.Hash);
            desk.Report.Row(row.Table, kept ? Verdict.Kept : Verdict.Already, kept ? [new Finding(row.Table, row.LegacyId, "changed at the source", "Logins are changed here, by an admin.", "Stays as it is here")] : null, $"/users?open={origin.EntityId}");
            return;
        }

        if (!EmailAddress.TryRead(row.Text("email"), out var email))
        {
            reader.Say($"email: {row.Text("email") ?? "null"}", "Not an e-mail address: nobody could sign in with it.", "Left out");
            desk.Report.Row(row.Table, Verdict.LeftOut, reader.Findings);
            return;
        }

        var name = reader.Text("name", 200)?.ReplaceLineEndings(" ") ?? email.Text.Split('@')[0];
        if (here.TryGetValue(email.Normalized, out var known)) Keep(reader, known, false, null);
        else await AddAsync(reader, new UserDetails(name, email, reader.Text("phone", 50)));
    }

    private async Task AddAsync(RowReader reader, UserDetails details)
    {
        var role = Role(reader);
        var user = StudioUser.Create(details, role, OlderInstant.First(reader.Row, "created_at") ?? desk.Now);
        var state = State(reader);
        if (state is UserState.Approved) user.Approve();
        if (state is UserState.Rejected) user.Reject();
        desk.Add(user);
        here[details.Email.Normalized] = user.Id;
        if (role is UserRole.Client && state is UserState.Approved) clients.Of(new OlderParty(details.Name, details.Email), details.Name, user.CreatedAt, details.Phone);
        if (invite && state is UserState.Approved && !desk.Dry) await messages.InvitationAsync(desk.Db, user, desk.Now, desk.Cancel);
        Keep(reader, user.Id, true, Guid.TryParse(user.ConcurrencyStamp, out var stamp) ? stamp : null);
    }

    private void Keep(RowReader reader, Guid id, bool added, Guid? version)
    {
        desk.Origins.Add(reader.Row.Table, reader.Row.LegacyId, BroughtKind.User, id, added, reader.Row.Hash, version);
        desk.Report.Row(reader.Row.Table, added ? Verdict.New : Verdict.Linked, reader.Findings, $"/users?open={id}");
    }

    private static UserRole Role(RowReader reader)
    {
        var word = OlderWords.Word(reader.Row, "role");
        if (word == "admin") return UserRole.Admin;
        if (word is not ("" or "user" or "client")) reader.Say($"role: {word}", "Not one of the older words.", "Client");
        return UserRole.Client;
    }

    private static UserState State(RowReader reader)
    {
        var word = OlderWords.Word(reader.Row, "status");
        if (word == "approved") return UserState.Approved;
        if (word == "rejected") return UserState.Rejected;
        if (word != "pending") reader.Say($"status: {(word.Length == 0 ? "null" : word)}", "Not one of the older words.", "Pending: an admin decides");
        return UserState.Pending;
    }
}
