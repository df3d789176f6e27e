using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Finds who and what a new session is for.</summary>
internal sealed class SessionIntake(SessionDesk desk)
{
    /// <summary>The client, type and source of a new session; a client's identity comes from its login, never from the form.</summary>
    public async Task<Result<SessionOrigin>> OriginAsync(SessionRequestInput input)
    {
        var type = await TypeAsync(input.SessionType);
        var source = Source(input.Source);
        var message = desk.Errors.Text("message", input.Message, 4000);
        var resolved = await ClientAsync(input);
        if (resolved is not { Succeeded: true, Value: var client }) return desk.Errors.With(resolved.Problem!);
        if (type is null || desk.Errors.Any) return desk.Errors.ToProblem()!;
        var named = desk.Actor.IsStaff && !string.IsNullOrWhiteSpace(input.ClientName);
        var email = desk.Actor.IsStaff && EmailAddress.TryRead(input.ClientEmail, out var given) ? given.Text : client.Email;
        return new SessionOrigin(client, named ? input.ClientName!.Trim() : client.Name, email, type, source, message, desk.Settings.Money.CurrencyCode);
    }

    /// <summary>The type's name as the price list has it, for a line that is named after it; empty when there is none.</summary>
    public async Task<string> TypeNameAsync(string? name) => (await desk.Db.TypeNamedAsync(name, desk.Cancel))?.Name ?? "";

    /// <summary>Notes an error unless the photographer is one of the studio's people.</summary>
    public async Task CheckPhotographerAsync(Guid? photographerId)
    {
        if (photographerId is not { } id) return;
        var known = await desk.Db.Users.AnyAsync(user => user.Id == id && user.Role != UserRole.Client && user.State == UserState.Approved, desk.Cancel);
        desk.Errors.AddIf(!known, "photographerId", "That is nobody of the studio.");
    }

    private async Task<Result<Client>> ClientAsync(SessionRequestInput input)
    {
        if (desk.Actor.IsStaff)
            return await ClientResolver.ResolveAsync(desk.Db, input.ClientId, input.ClientName, input.ClientEmail, input.ClientPhone, desk.Actor, desk.Moment.Now, desk.Cancel);
        var own = await desk.Db.Clients.SingleOrDefaultAsync(client => client.Id == desk.Actor.ClientId, desk.Cancel);
        return own is null ? new NotAllowed("Your account does not belong to a client yet.") : own;
    }

    private async Task<SessionType?> TypeAsync(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            desk.Errors.Add("sessionType", "Say what kind of session it is.");
            return null;
        }

        var normalized = SearchText.Of(name);
        var type = await desk.Db.SessionTypes.SingleOrDefaultAsync(row => row.NormalizedName == normalized && !row.Archived, desk.Cancel);
        desk.Errors.AddIf(type is null, "sessionType", "The studio offers no such kind of session.");
        return type;
    }

    private SessionSource Source(string? text)
    {
        if (desk.Actor.IsClient) return SessionSource.Client;
        if (string.IsNullOrWhiteSpace(text)) return SessionSource.Admin;
        if (SessionSources.TryRead(text, out var source)) return source;
        desk.Errors.Add("source", "A session comes from: client, admin or social media.");
        return SessionSource.Admin;
    }
}
