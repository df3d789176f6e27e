namespace PhotoStudio.Domain.Mail;

/// <summary>Every message that the program writes by itself, in the order of the list in Settings.</summary>
public static class TemplateCatalog
{
    /// <summary>In every text.</summary>
    public static readonly string[] Always = ["name", "first name", "studio"];

    /// <summary>In whatever is about a session.</summary>
    public static readonly string[] Session = [.. Always, "session type", "day", "time", "when", "place", "photographer", "price", "paid", "owed"];

    /// <summary>In whatever is about an invoice.</summary>
    public static readonly string[] Invoice = [.. Always, "number", "total", "paid", "owed", "due day", "issue day"];

    public static readonly IReadOnlyList<BuiltInTemplate> All =
    [
        new(TemplateKey.RequestReceived, "Request received", MessageKind.RequestReceived, TemplateGroup.Sessions, Session, Facts: true),
        new(TemplateKey.RequestForStudio, "Request received, to the studio", MessageKind.RequestReceived, TemplateGroup.Sessions, [.. Session, "message"], Facts: true, ToStudio: true),
        new(TemplateKey.Quote, "Quote", MessageKind.Quote, TemplateGroup.Sessions, [.. Session, "valid until"], Facts: true),
        new(TemplateKey.QuoteAnswered, "Quote answered, to the studio", MessageKind.QuoteAnswered, TemplateGroup.Sessions, [.. Session, "answer", "reason", "remark"], Facts: true, ToStudio: true),
        new(TemplateKey.BookingConfirmed, "Booking confirmed", MessageKind.BookingConfirmed, TemplateGroup.Sessions, Session, Facts: true),
        new(TemplateKey.Rescheduled, "Rescheduled", MessageKind.Rescheduled, TemplateGroup.Sessions, Session, Facts: true),
        new(TemplateKey.Cancelled, "Cancelled", MessageKind.Cancelled, TemplateGroup.Sessions, [.. Session, "reason"], Facts: true),
        new(TemplateKey.CancelledByClient, "Cancelled by the client, to the studio", MessageKind.Cancelled, TemplateGroup.Sessions, [.. Session, "reason"], Facts: true, ToStudio: true),
        new(TemplateKey.SessionReminder, "Two days before a session", MessageKind.SessionReminder, TemplateGroup.Sessions, Session, Facts: true),
        new(TemplateKey.PhotosReady, "Photos ready", MessageKind.PhotosReady, TemplateGroup.Sessions, [.. Always, "title", "photos", "until"]),
        new(TemplateKey.ReviewInvitation, "Review invitation", MessageKind.ReviewInvitation, TemplateGroup.Sessions, [.. Always, "session type", "day", "until"]),
        new(TemplateKey.SessionPayment, "Payment received for a session", MessageKind.PaymentReceived, TemplateGroup.Money, [.. Session, "amount", "still open"], Facts: true),
        new(TemplateKey.Invoice, "Invoice", MessageKind.Invoice, TemplateGroup.Money, [.. Invoice, "still open"], Facts: true),
        new(TemplateKey.InvoicePayment, "Payment received for an invoice", MessageKind.PaymentReceived, TemplateGroup.Money, [.. Invoice, "amount", "still open"], Facts: true),
        new(TemplateKey.ReminderBefore, "Payment reminder, before it is due", MessageKind.PaymentReminder, TemplateGroup.Money, Invoice, Facts: true),
        new(TemplateKey.ReminderToday, "Payment reminder, on the due day", MessageKind.PaymentReminder, TemplateGroup.Money, Invoice, Facts: true),
        new(TemplateKey.ReminderLate, "Payment reminder, when it is late", MessageKind.PaymentReminder, TemplateGroup.Money, [.. Invoice, "days late"], Facts: true),
        new(TemplateKey.CreditNote, "Credit note", MessageKind.CreditNote, TemplateGroup.Money, [.. Invoice, "credit number", "amount", "reason", "still open"], Facts: true),
        new(TemplateKey.ConfirmAddress, "Confirm the address", MessageKind.ConfirmAddress, TemplateGroup.Accounts, Always),
        new(TemplateKey.AccountExists, "There is an account already", MessageKind.ConfirmAddress, TemplateGroup.Accounts, Always),
        new(TemplateKey.ChangeEmail, "Confirm a new address", MessageKind.ConfirmAddress, TemplateGroup.Accounts, Always),
        new(TemplateKey.ResetPassword, "Choose a new password", MessageKind.ResetPassword, TemplateGroup.Accounts, Always),
        new(TemplateKey.Invitation, "Invitation", MessageKind.Invitation, TemplateGroup.Accounts, Always),
        new(TemplateKey.Approved, "Account approved", MessageKind.Approved, TemplateGroup.Accounts, Always),
        new(TemplateKey.Rejected, "Account not approved", MessageKind.Rejected, TemplateGroup.Accounts, Always, Link: false),
        new(TemplateKey.ContactForm, "Contact form, to the studio", MessageKind.ContactForm, TemplateGroup.Others, [.. Always, "visitor", "email", "phone", "message"], ToStudio: true),
    ];

    private static readonly Dictionary<TemplateKey, BuiltInTemplate> ByKey = All.ToDictionary(template => template.Key);

    private static readonly Dictionary<string, BuiltInTemplate> ByName = All.ToDictionary(template => template.Name, StringComparer.Ordinal);

    /// <summary>For what staff write to a client by hand.</summary>
    public static TemplateRules LetterRules { get; } = new(Session, Facts: true, Link: true);

    /// <summary>For what staff write to a client about an invoice by hand.</summary>
    public static TemplateRules InvoiceLetterRules { get; } = new(Invoice, Facts: true, Link: true);

    public static BuiltInTemplate Get(TemplateKey key) => ByKey[key];

    /// <summary>By its name in addresses and in the database (<c>bookingConfirmed</c>); null when there is none.</summary>
    public static BuiltInTemplate? Find(string? name) => name is null ? null : ByName.GetValueOrDefault(name);
}
