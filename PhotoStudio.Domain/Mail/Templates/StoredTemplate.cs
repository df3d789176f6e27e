using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Mail;

/// <summary>A template that the studio changed, or one of its own. A built-in one that nobody touched has no row.</summary>
[Audited(AuditArea.Mail, "template")]
public sealed class StoredTemplate : Entity
{
    private StoredTemplate()
    {
    }

    /// <summary>The name of the built-in one it replaces (<c>bookingConfirmed</c>); null for one of the studio's own.</summary>
    public string? Key { get; private init; }

    /// <summary>What staff choose it by; only of weight for the studio's own.</summary>
    public string Name { get; private set; } = "";

    /// <summary>With placeholders.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>With placeholders; paragraphs are kept apart by empty lines.</summary>
    public string Body { get; private set; } = "";

    public static StoredTemplate Make(string? key, string name, string subject, string body, Actor actor, DateTime now)
    {
        var template = new StoredTemplate { Key = key, Name = name, Subject = subject, Body = body };
        template.Created(actor, now);
        return template;
    }

    public void Edit(string name, string subject, string body, Actor actor, DateTime now)
    {
        (Name, Subject, Body) = (name, subject, body);
        Touch(actor, now);
    }
}

internal sealed class StoredTemplateConfiguration : IEntityTypeConfiguration<StoredTemplate>
{
    public void Configure(EntityTypeBuilder<StoredTemplate> template)
    {
        template.ToTable("MailTemplates");
        template.Property(t => t.Key).HasMaxLength(60);
        template.Property(t => t.Name).HasMaxLength(100);
        template.Property(t => t.Subject).HasMaxLength(300);
        template.Property(t => t.Body).HasMaxLength(8000);
        template.HasIndex(t => t.Key).IsUnique().HasFilter("\"Key\" IS NOT NULL");
    }
}
