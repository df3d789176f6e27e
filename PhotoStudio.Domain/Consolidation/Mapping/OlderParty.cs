using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Reading;

namespace PhotoStudio.Domain.Consolidation.Mapping;

/// <summary>Who an older row is for. <paramref name="Name"/> and <paramref name="Email"/> are null when the row does not say.</summary>
public sealed record OlderParty(string? Name, EmailAddress? Email)
{
    public static readonly OlderParty Nobody = new(null, null);

    public bool IsNobody => Name is null && Email is null;

    /// <summary>From the row's own columns, else from the login it names.</summary>
    public static OlderParty Read(RowReader reader, OlderParty? login, string nameColumn = "client_name", string emailColumn = "client_email")
    {
        var name = reader.Text(nameColumn, 200)?.ReplaceLineEndings(" ");
        var written = reader.Row.Text(emailColumn);
        EmailAddress.TryRead(written, out var email);
        if (email is null && !string.IsNullOrWhiteSpace(written)) reader.Keep(emailColumn, "Not an e-mail address.", "No address, kept in the notes");
        return new OlderParty(name ?? login?.Name, email ?? login?.Email);
    }
}
