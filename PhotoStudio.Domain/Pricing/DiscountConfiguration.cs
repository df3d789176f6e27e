using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Pricing;

internal sealed class DiscountConfiguration : IEntityTypeConfiguration<DiscountCode>, IEntityTypeConfiguration<DiscountRedemption>
{
    public void Configure(EntityTypeBuilder<DiscountCode> code)
    {
        code.Ignore(c => c.Discount);
        code.Property(c => c.Code).HasMaxLength(DiscountCodeCheck.MostCharacters);
        code.Property(c => c.NormalizedCode).HasMaxLength(200);
        code.Property(c => c.Description).HasMaxLength(500);
        code.Property(c => c.Percent).HasConversion<ThousandthsConverter>();
        code.HasIndex(c => c.NormalizedCode).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DiscountRedemption> redemption)
    {
        redemption.Property(r => r.By).HasMaxLength(200);
        redemption.HasOne<DiscountCode>().WithMany().HasForeignKey(r => r.DiscountCodeId).OnDelete(DeleteBehavior.Restrict);
        redemption.HasOne<Session>().WithMany().HasForeignKey(r => r.SessionId).OnDelete(DeleteBehavior.Restrict);
        redemption.HasIndex(r => r.SessionId).IsUnique().HasFilter("\"ReleasedAt\" IS NULL");
        redemption.HasIndex(r => new { r.DiscountCodeId, r.At });
    }
}
