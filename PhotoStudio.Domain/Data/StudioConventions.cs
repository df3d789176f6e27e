using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Data;

/// <summary>What holds for every table: UTC instants, names of enums, concurrency tokens, no cascades that SQL Server refuses.</summary>
internal static class StudioConventions
{
    public static void Apply(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(20);
    }

    public static void Complete(ModelBuilder builder)
    {
        var ownIds = builder.Model.GetEntityTypes().Select(type => type.FindProperty("Id")).Where(id => id?.ClrType == typeof(Guid));
        foreach (var id in ownIds) id!.ValueGenerated = ValueGenerated.Never;
        foreach (var type in builder.Model.GetEntityTypes().Where(type => typeof(Entity).IsAssignableFrom(type.ClrType)))
        {
            builder.Entity(type.ClrType).Property(nameof(Entity.Version)).IsConcurrencyToken();
            builder.Entity(type.ClrType).Property(nameof(Entity.CreatedBy)).HasMaxLength(200);
            builder.Entity(type.ClrType).Property(nameof(Entity.UpdatedBy)).HasMaxLength(200);
        }
    }
}
