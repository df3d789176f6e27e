using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Reviews;

internal sealed class ReviewConfiguration : IEntityTypeConfiguration<Review>, IEntityTypeConfiguration<ReviewInvitation>
{
    public void Configure(EntityTypeBuilder<Review> review)
    {
        review.ToTable("Reviews");
        review.Property(r => r.ReviewerName).HasMaxLength(200);
        review.Property(r => r.Text).HasMaxLength(4000); // brought-over ones may be longer than what can be written here
        review.Property(r => r.Reply).HasMaxLength(4000);
        review.HasOne(r => r.Session).WithMany().HasForeignKey(r => r.SessionId).OnDelete(DeleteBehavior.Restrict);
        review.HasOne<Client>().WithMany().HasForeignKey(r => r.ClientId).OnDelete(DeleteBehavior.Restrict);
        review.HasIndex(r => r.SessionId).IsUnique();
        review.HasIndex(r => r.ClientId);
        review.HasIndex(r => new { r.State, r.CreatedAt });
        review.HasIndex(r => new { r.State, r.PublishedAt });
    }

    public void Configure(EntityTypeBuilder<ReviewInvitation> invitation)
    {
        invitation.ToTable("ReviewInvitations");
        invitation.Property(i => i.Hash).HasMaxLength(64);
        invitation.Property(i => i.Email).HasMaxLength(254);
        invitation.HasOne<Session>().WithMany().HasForeignKey(i => i.SessionId).OnDelete(DeleteBehavior.Cascade);
        invitation.HasIndex(i => i.Hash).IsUnique();
        invitation.HasIndex(i => i.SessionId);
    }
}
