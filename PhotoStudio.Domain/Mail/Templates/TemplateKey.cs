namespace PhotoStudio.Domain.Mail;

/// <summary>The messages that the program writes by itself, each with a text that the studio may change.</summary>
public enum TemplateKey
{
    ConfirmAddress,
    AccountExists,
    ChangeEmail,
    ResetPassword,
    Invitation,
    Approved,
    Rejected,
    RequestReceived,
    RequestForStudio,
    Quote,
    QuoteAnswered,
    BookingConfirmed,
    Rescheduled,
    Cancelled,
    CancelledByClient,
    SessionReminder,
    SessionPayment,
    Invoice,
    InvoicePayment,
    ReminderBefore,
    ReminderToday,
    ReminderLate,
    CreditNote,
    PhotosReady,
    ReviewInvitation,
    ContactForm,
}
