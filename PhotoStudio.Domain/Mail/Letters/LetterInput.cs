namespace PhotoStudio.Domain.Mail;

/// <summary>A message that staff write by hand: about a session, or about an invoice.</summary>
public sealed record LetterInput
{
    /// <summary>Exactly one of the two is given.</summary>
    public Guid? SessionId { get; init; }

    public Guid? InvoiceId { get; init; }

    /// <summary>With placeholders.</summary>
    public string? Subject { get; init; }

    public string? Body { get; init; }

    public bool AttachInvoice { get; init; }

    public bool AttachCalendar { get; init; }
}

/// <summary>What a letter can be made of.</summary>
/// <param name="ToName">The client.</param>
/// <param name="ToEmail">Null: there is none, and nothing can be sent.</param>
/// <param name="About">"the wedding on Saturday 12 December".</param>
/// <param name="Link">What to hand on when there is no address.</param>
/// <param name="ClientId">Where an address can be added.</param>
/// <param name="Templates">To begin with, the likeliest first.</param>
/// <param name="Fields">The placeholders it may hold.</param>
/// <param name="InvoiceNumber">Whose PDF can be attached; null when there is none.</param>
/// <param name="HasCalendar">Whether a calendar entry can be attached.</param>
/// <param name="CanSend">False: there is no mail server, and the message waits in the outbox.</param>
public sealed record LetterDesk(
    string ToName, string? ToEmail, string About, string Link, Guid ClientId, IReadOnlyList<LetterTemplate> Templates, IReadOnlyList<string> Fields,
    string? InvoiceNumber, bool HasCalendar, bool CanSend);

/// <summary>A text to begin with.</summary>
public sealed record LetterTemplate(string Id, string Title, TemplateText Text, bool AttachInvoice = false, bool AttachCalendar = false);
