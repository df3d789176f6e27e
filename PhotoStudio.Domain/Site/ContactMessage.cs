using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Site;

/// <summary>What a visitor wrote by the contact form. Stored before anything else happens to it, and kept.</summary>
public sealed class ContactMessage : Entity
{
    private ContactMessage()
    {
    }

    public string Name { get; private init; } = "";

    public string Email { get; private init; } = "";

    public string? Phone { get; private init; }

    public string Text { get; private init; } = "";

    /// <summary>Looks sent by a program. It is kept and shown apart, and no mail is sent about it: a person's message is never lost.</summary>
    public bool Suspect { get; private init; }

    /// <summary>UTC; null while somebody still has to deal with it.</summary>
    public DateTime? DealtWithAt { get; private set; }

    public string? DealtWithBy { get; private set; }

    public static ContactMessage Write(ContactDetails details, bool suspect, Actor actor, DateTime now)
    {
        var message = new ContactMessage { Name = details.Name, Email = details.Email.Text, Phone = details.Phone, Text = details.Text, Suspect = suspect };
        message.Created(actor, now);
        return message;
    }

    /// <summary>Notes that it is dealt with, or that it is not after all.</summary>
    public void Mark(bool dealtWith, Actor actor, DateTime now)
    {
        if (dealtWith == DealtWithAt is not null) return;
        DealtWithAt = dealtWith ? now : null;
        DealtWithBy = dealtWith ? actor.Name : null;
        Touch(actor, now);
    }
}
