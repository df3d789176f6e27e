namespace PhotoStudio.Domain.Privacy;

/// <summary>Somebody whose personal data goes: the login and the client row, whichever there are.</summary>
/// <param name="Emails">Every address they had here.</param>
/// <param name="Names">Every name they had here.</param>
internal sealed record ErasedPerson(Guid? UserId, Guid? ClientId, IReadOnlyList<string> Emails, IReadOnlyList<string> Names);
