using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PhotoStudio.Domain.Consolidation;

internal sealed class ConsolidationConfiguration
    : IEntityTypeConfiguration<LegacyOrigin>, IEntityTypeConfiguration<LegacyBooking>, IEntityTypeConfiguration<ConsolidationRun>
{
    public const int MostLegacyId = 300;

    public void Configure(EntityTypeBuilder<LegacyOrigin> origin)
    {
        origin.ToTable("LegacyOrigins");
        origin.Property(o => o.Table).HasMaxLength(40);
        origin.Property(o => o.LegacyId).HasMaxLength(MostLegacyId);
        origin.Property(o => o.SourceHash).HasMaxLength(64);
        origin.HasIndex(o => new { o.Source, o.Table, o.LegacyId }).IsUnique();
        origin.HasIndex(o => new { o.Kind, o.EntityId });
        origin.HasIndex(o => o.RunId);
    }

    public void Configure(EntityTypeBuilder<LegacyBooking> booking)
    {
        booking.ToTable("LegacyBookings");
        booking.Property(b => b.LegacyId).HasMaxLength(MostLegacyId);
        booking.HasIndex(b => new { b.Source, b.LegacyId }).IsUnique();
        booking.HasIndex(b => b.RunId);
    }

    public void Configure(EntityTypeBuilder<ConsolidationRun> run)
    {
        run.ToTable("ConsolidationRuns");
        run.Property(r => r.From).HasMaxLength(300);
        run.Property(r => r.By).HasMaxLength(200);
        run.Property(r => r.RolledBackBy).HasMaxLength(200);
        run.HasIndex(r => r.At);
    }
}
