using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PhotoStudio.Domain.Pricing;

internal sealed class PricingConfiguration : IEntityTypeConfiguration<SessionType>, IEntityTypeConfiguration<Package>, IEntityTypeConfiguration<AddOn>, IEntityTypeConfiguration<InfoCard>
{
    public void Configure(EntityTypeBuilder<SessionType> type)
    {
        type.Property(t => t.Name).HasMaxLength(100);
        type.Property(t => t.NormalizedName).HasMaxLength(200);
        type.HasIndex(t => t.NormalizedName).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Package> package)
    {
        package.Property(p => p.Name).HasMaxLength(200);
        package.Property(p => p.Description).HasMaxLength(1000);
        package.Property(p => p.Included).HasMaxLength(2000);
        package.HasOne(p => p.SessionType).WithMany().HasForeignKey(p => p.SessionTypeId).OnDelete(DeleteBehavior.Restrict);
        package.HasIndex(p => new { p.SessionTypeId, p.Position });
        package.HasIndex(p => p.SessionTypeId, "IX_Packages_Recommended").IsUnique().HasFilter("\"Recommended\" = 1");
    }

    public void Configure(EntityTypeBuilder<AddOn> addOn)
    {
        addOn.Property(a => a.Name).HasMaxLength(200);
        addOn.Property(a => a.Description).HasMaxLength(1000);
    }

    public void Configure(EntityTypeBuilder<InfoCard> card)
    {
        card.Property(c => c.Title).HasMaxLength(120);
        card.Property(c => c.Text).HasMaxLength(2000);
        card.HasIndex(c => c.Position);
    }
}
