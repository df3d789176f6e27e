using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Users;

internal sealed class StudioUserConfiguration : IEntityTypeConfiguration<StudioUser>, IEntityTypeConfiguration<AccountLink>
{
    public void Configure(EntityTypeBuilder<StudioUser> user)
    {
        user.ToTable("Users");
        user.Ignore(u => u.IsInvited);
        user.Property(u => u.Name).HasMaxLength(200);
        user.Property(u => u.PhoneNumber).HasMaxLength(50);
        user.Property(u => u.Search).HasMaxLength(UserDetails.MostSearch);
        user.Property(u => u.LockoutEnd).HasConversion<UtcOffsetConverter>();
        user.HasIndex(u => u.ClientId).IsUnique();
        user.HasIndex(u => new { u.State, u.CreatedAt });
        user.HasIndex(u => u.Search);
        user.HasIndex(u => u.MailKey).IsUnique();
        user.HasOne<Client>().WithMany().HasForeignKey(u => u.ClientId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AccountLink> link)
    {
        link.ToTable("AccountLinks");
        link.Property(l => l.Hash).HasMaxLength(64);
        link.Property(l => l.Email).HasMaxLength(254);
        link.HasIndex(l => l.Hash).IsUnique();
        link.HasIndex(l => new { l.UserId, l.Purpose });
        link.HasOne<StudioUser>().WithMany().HasForeignKey(l => l.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
