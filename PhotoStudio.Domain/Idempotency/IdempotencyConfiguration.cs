using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PhotoStudio.Domain.Idempotency;

internal sealed class IdempotencyConfiguration : IEntityTypeConfiguration<IdempotencyRecord>
{
    public void Configure(EntityTypeBuilder<IdempotencyRecord> record)
    {
        record.ToTable("IdempotencyRecords");
        record.Property(r => r.Key).HasMaxLength(IdempotencyService.MostLength);
        record.Property(r => r.Fingerprint).HasMaxLength(64);
        record.Property(r => r.Location).HasMaxLength(200);
        record.Property(r => r.ETag).HasMaxLength(50);
        record.HasIndex(r => new { r.UserId, r.Key }).IsUnique();
        record.HasIndex(r => r.CreatedAt);
    }
}
