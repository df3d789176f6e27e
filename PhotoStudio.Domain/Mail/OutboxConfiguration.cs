using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PhotoStudio.Domain.Mail;

internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("Outbox");
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.ToName).HasMaxLength(200);
        message.Property(m => m.ToEmail).HasMaxLength(254);
        message.Property(m => m.ReplyTo).HasMaxLength(254);
        message.Property(m => m.Subject).HasMaxLength(400);
        message.HasIndex(m => m.CreatedAt);
        message.HasIndex(m => m.SessionId);
        message.HasIndex(m => m.InvoiceId);
    }
}
