using System.Text.RegularExpressions;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Users.Bulk;

/// <summary>One message to many. <c>{name}</c> becomes each reader's name.</summary>
public sealed partial record BulkMail(string? Subject, string? Text)
{
    private const string Name = "{name}";

    internal static Result<BulkMail> Check(BulkMail mail)
    {
        var errors = new FieldErrors();
        var subject = errors.RequiredText("subject", mail.Subject, 200, "Say what it is about.");
        var text = errors.RequiredText("text", mail.Text, 8000, "Write the message.");
        CheckPlaceholders("subject", subject, errors);
        CheckPlaceholders("text", text, errors);
        return errors.ToProblem() is { } problem ? problem : new BulkMail(subject, text);
    }

    /// <summary>A text as one reader gets it.</summary>
    internal static string For(string text, string name) => text.Replace(Name, name, StringComparison.Ordinal);

    private static void CheckPlaceholders(string field, string text, FieldErrors errors)
    {
        if (Placeholder().Match(text) is { Success: true, Value: var unknown }) errors.Add(field, $"{unknown} means nothing here. Allowed: {Name}.");
    }

    [GeneratedRegex(@"\{(?!name\})[^{}\s]{0,60}\}")]
    private static partial Regex Placeholder();
}

/// <summary>How many of those chosen get a bulk message, and how many are left out.</summary>
/// <param name="Readers">Who gets it.</param>
/// <param name="OptedOut">Who does not want bulk mail.</param>
/// <param name="Unreachable">Rejected, waiting, or with an address that was never confirmed.</param>
public sealed record BulkReach(int Readers, int OptedOut, int Unreachable);
