using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Mail;

/// <summary>Carries a corrected address to where the wrong one came from: the client and the session that the message is about.</summary>
internal static class AddressCorrection
{
    /// <returns>The problem that stands against it: another client has that address.</returns>
    public static async Task<Problem?> ApplyAsync(StudioDb db, OutboxMessage message, EmailAddress email, Actor actor, DateTime now, CancellationToken cancel)
    {
        var wrong = EmailAddress.Normalize(message.ToEmail);
        var session = message.SessionId is { } id ? await db.Sessions.Include(s => s.SessionType).SingleOrDefaultAsync(s => s.Id == id, cancel) : null;
        if (session?.ClientEmail is { } copied && EmailAddress.Normalize(copied) == wrong) session.CorrectEmail(email.Text, actor, now);
        var client = await db.Clients.SingleOrDefaultAsync(c => c.NormalizedEmail == wrong, cancel);
        if (client is null || await db.Users.AnyAsync(user => user.ClientId == client.Id, cancel)) return null;
        if (await db.Clients.AnyAsync(c => c.NormalizedEmail == email.Normalized, cancel)) return new Invalid("email", "Another client has this address.");
        client.Edit(new ClientDetails(client.Name, email, client.Phone, client.Address, client.TaxId, client.Notes), actor, now);
        return null;
    }
}
