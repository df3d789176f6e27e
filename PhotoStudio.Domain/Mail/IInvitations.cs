using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Mail;

/// <summary>Makes the link by which a client without a login chooses a password. The seam to sign-in, whose tokens live there.</summary>
public interface IInvitations
{
    /// <summary>Adds what the invitation needs to the open context and gives its whole address; null when the e-mail already belongs to a login.</summary>
    Task<string?> LinkAsync(StudioDb db, Client client, string email, DateTime now, CancellationToken cancel);
}
