using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Site;

/// <summary>What a visitor typed. <paramref name="Suspect"/>: the form saw signs of a program.</summary>
public sealed record ContactInput(string? Name, string? Email, string? Phone, string? Text, bool Suspect = false);

/// <summary>The same, checked. A name is one line: it stands in a subject.</summary>
public sealed record ContactDetails(string Name, EmailAddress Email, string? Phone, string Text)
{
    public const int MostText = 4000;

    public static Result<ContactDetails> Check(ContactInput input)
    {
        var errors = new FieldErrors();
        var name = errors.RequiredText("name", OneLine(input.Name), 200, "Say who you are.");
        if (!EmailAddress.TryRead(input.Email, out var email))
            errors.Add("email", string.IsNullOrWhiteSpace(input.Email) ? "We answer by e-mail: enter your address." : "That is not an e-mail address. Write it like clara@example.com.");
        var phone = errors.Text("phone", OneLine(input.Phone), 50);
        var text = errors.RequiredText("text", input.Text?.ReplaceLineEndings("\n"), MostText, "Write what it is about.");
        return errors.Any || email is null ? errors.ToProblem()! : new ContactDetails(name, email, phone, text);
    }

    private static string? OneLine(string? text) => text is null ? null : string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
