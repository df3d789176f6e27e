using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PhotoStudio.Domain.Backup;

internal sealed class BackupSettingsConfiguration : IEntityTypeConfiguration<BackupSettings>
{
    public void Configure(EntityTypeBuilder<BackupSettings> settings)
    {
        settings.ToTable("BackupSettings");
        settings.Property(s => s.LastProblem).HasMaxLength(500);
    }
}
