using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Clients;

/// <summary>The sentences about clients that a user may see.</summary>
public static class ClientProblems
{
    public static Invalid EmailTaken() => new("email", "Another client has this e-mail address. Use that client, or leave the address empty.");

    public static Refused Erased() => new("This client was erased. Add the person as a new client instead.");

    public static NotFound NoSuchClient() => new("client");
}
