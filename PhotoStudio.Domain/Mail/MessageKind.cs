namespace PhotoStudio.Domain.Mail;

/// <summary>What a message is about.</summary>
public enum MessageKind
{
    ConfirmAddress,
    ResetPassword,
    Invitation,
    Approved,
    Rejected,
    RequestReceived,
    Quote,
    QuoteAnswered,
    BookingConfirmed,
    Rescheduled,
    Cancelled,
    SessionReminder,
    Invoice,
    PaymentReceived,
    PaymentReminder,
    CreditNote,
    PhotosReady,
    ReviewInvitation,
    ContactForm,

    /// <summary>Written by hand, by staff, to one client.</summary>
    Letter,

    /// <summary>One of a bulk mailing.</summary>
    Bulk,

    /// <summary>Shows an admin that sending works.</summary>
    Test,
}
