using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotoStudio.Domain.Clients;

namespace PhotoStudio.Domain.Users;

internal sealed class StudioUserConfiguration : IEntityTypeConfiguration<StudioUser>
{
    public void Configure(EntityTypeBuilder<StudioUser> user)
    {
        user.ToTable("Users");
        user.Property(u => u.Name).HasMaxLength(200);
        user.Property(u => u.PhoneNumber).HasMaxLength(50);
        user.HasIndex(u => u.ClientId).IsUnique();
        user.HasIndex(u => new { u.State, u.CreatedAt });
        user.HasOne<Client>().WithMany().HasForeignKey(u => u.ClientId).OnDelete(DeleteBehavior.Restrict);
    }
}
