using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PhotoStudio.Domain.Mail;

internal sealed class MailSettingsConfiguration : IEntityTypeConfiguration<MailSettings>
{
    public void Configure(EntityTypeBuilder<MailSettings> settings)
    {
        settings.ToTable("MailSettings");
        settings.ComplexProperty(s => s.Server, server =>
        {
            server.Property(s => s.Host).HasMaxLength(253);
            server.Property(s => s.UserName).HasMaxLength(254);
            server.Property(s => s.ProtectedPassword).HasMaxLength(2000);
        });
        settings.ComplexProperty(s => s.Sender, sender =>
        {
            sender.Property(s => s.Name).HasMaxLength(200);
            sender.Property(s => s.Email).HasMaxLength(254);
            sender.Property(s => s.ReplyTo).HasMaxLength(254);
        });
        settings.ComplexProperty(s => s.Reminders);
    }
}
