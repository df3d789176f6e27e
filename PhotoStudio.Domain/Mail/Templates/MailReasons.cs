namespace PhotoStudio.Domain.Mail;

/// <summary>Why the reader gets a message: the last line of it.</summary>
internal static class MailReasons
{
    public const string Session = "You get this because you have a session with us.";
    public const string Invoice = "You get this because you have an invoice with us.";
    public const string Account = "You get this because your address was given for an account with us.";

    /// <summary>Null for what the studio itself is told.</summary>
    public static string? Of(BuiltInTemplate template) => template switch
    {
        { ToStudio: true } => null,
        { Group: TemplateGroup.Sessions } => Session,
        { Group: TemplateGroup.Money } => template.Key is TemplateKey.SessionPayment ? Session : Invoice,
        { Group: TemplateGroup.Accounts } => Account,
        _ => null,
    };
}
