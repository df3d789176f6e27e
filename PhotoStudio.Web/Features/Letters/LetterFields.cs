using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Web.Features.Letters;

/// <summary>What is typed into a letter.</summary>
public sealed record LetterFields
{
    /// <summary>The text it began with.</summary>
    public string Template { get; set; } = "";

    public string? Subject { get; set; } = "";

    public string? Body { get; set; } = "";

    public bool AttachInvoice { get; set; }

    public bool AttachCalendar { get; set; }

    public static LetterFields Of(LetterTemplate template, LetterDesk desk) => new()
    {
        Template = template.Id,
        Subject = template.Text.Subject,
        Body = template.Text.Body,
        AttachInvoice = template.AttachInvoice && desk.InvoiceNumber is not null,
        AttachCalendar = template.AttachCalendar && desk.HasCalendar,
    };
}

/// <summary>What a letter is about: one of the two.</summary>
public readonly record struct LetterAbout(Guid? SessionId, Guid? InvoiceId)
{
    public LetterInput Input(LetterFields fields) => new()
    {
        SessionId = SessionId,
        InvoiceId = InvoiceId,
        Subject = fields.Subject,
        Body = fields.Body,
        AttachInvoice = fields.AttachInvoice,
        AttachCalendar = fields.AttachCalendar,
    };
}

/// <summary>Letters that were begun and not sent: kept for as long as this browser tab is open, so that closing a sheet loses nothing.</summary>
public sealed class LetterDrafts
{
    private readonly Dictionary<LetterAbout, LetterFields> kept = [];

    public LetterFields? Find(LetterAbout about) => kept.GetValueOrDefault(about);

    public void Keep(LetterAbout about, LetterFields fields) => kept[about] = fields;

    public void Drop(LetterAbout about) => kept.Remove(about);
}
