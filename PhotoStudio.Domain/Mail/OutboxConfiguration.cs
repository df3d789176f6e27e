using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PhotoStudio.Domain.Mail;

internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxMessage>, IEntityTypeConfiguration<OutboxAttachment>, IEntityTypeConfiguration<OutboxAttempt>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("Outbox");
        message.Property(m => m.ToName).HasMaxLength(200);
        message.Property(m => m.ToEmail).HasMaxLength(254);
        message.Property(m => m.ReplyToName).HasMaxLength(200);
        message.Property(m => m.ReplyToEmail).HasMaxLength(254);
        message.Property(m => m.Subject).HasMaxLength(400);
        message.Property(m => m.Search).HasMaxLength(OutboxMessage.MostSearch);
        message.Property(m => m.UnsubscribeUrl).HasMaxLength(1000);
        message.Property(m => m.LastError).HasMaxLength(OutboxAttempt.MostLength);
        message.Property(m => m.MailId).HasMaxLength(320);
        message.HasMany(m => m.Attachments).WithOne().HasForeignKey(a => a.MessageId).OnDelete(DeleteBehavior.Cascade);
        message.HasMany(m => m.AttemptLog).WithOne().HasForeignKey(a => a.MessageId).OnDelete(DeleteBehavior.Cascade);
        message.HasIndex(m => m.CreatedAt);
        message.HasIndex(m => new { m.State, m.NextAttemptAt });
        message.HasIndex(m => m.SessionId);
        message.HasIndex(m => m.InvoiceId);
        message.HasIndex(m => m.UserId);
    }

    public void Configure(EntityTypeBuilder<OutboxAttachment> attachment)
    {
        attachment.ToTable("OutboxAttachments");
        attachment.Property(a => a.FileName).HasMaxLength(200);
        attachment.Property(a => a.ContentType).HasMaxLength(100);
        attachment.Property(a => a.Hash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<OutboxAttempt> attempt)
    {
        attempt.ToTable("OutboxAttempts");
        attempt.Property(a => a.Said).HasMaxLength(OutboxAttempt.MostLength);
    }
}
