using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PhotoStudio.Domain.Audit;

/// <summary>The fields are read only together with their entry, so they stand in it, as text.</summary>
internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("AuditLog");
        entry.Property(e => e.What).HasMaxLength(40);
        entry.Property(e => e.Name).HasMaxLength(AuditEntry.MostName);
        entry.Property(e => e.Who).HasMaxLength(AuditEntry.MostName);
        entry.Property(e => e.Changes).HasConversion(Text, Same);
        entry.HasIndex(e => e.At);
        entry.HasIndex(e => new { e.Area, e.At });
        entry.HasIndex(e => new { e.UserId, e.At });
        entry.HasIndex(e => e.RowId);
    }

    private static ValueConverter<IReadOnlyList<AuditChange>, string> Text { get; } = new(
        changes => JsonSerializer.Serialize(changes, Json),
        text => JsonSerializer.Deserialize<List<AuditChange>>(text, Json) ?? new List<AuditChange>());

    private static ValueComparer<IReadOnlyList<AuditChange>> Same { get; } = new(
        (one, other) => one!.SequenceEqual(other!), changes => changes.Count, changes => changes);
}
