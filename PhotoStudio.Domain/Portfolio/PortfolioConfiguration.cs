using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Portfolio;

internal sealed class ShootConfiguration : IEntityTypeConfiguration<Shoot>, IEntityTypeConfiguration<ShootAccess>, IEntityTypeConfiguration<PhotoCategory>
{
    public void Configure(EntityTypeBuilder<PhotoCategory> category)
    {
        category.ToTable("PhotoCategories");
        category.Property(c => c.Name).HasMaxLength(PortfolioProblems.MostCategory);
        category.Property(c => c.NormalizedName).HasMaxLength(200);
        category.Property(c => c.Slug).HasMaxLength(200);
        category.HasIndex(c => c.NormalizedName).IsUnique();
        category.HasIndex(c => c.Slug).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Shoot> shoot)
    {
        shoot.ToTable("Shoots");
        shoot.Property(s => s.Title).HasMaxLength(ShootDetails.MostTitle);
        shoot.Property(s => s.Slug).HasMaxLength(200);
        shoot.Property(s => s.Search).HasMaxLength(Shoot.MostSearch);
        shoot.Property(s => s.Description).HasMaxLength(ShootDetails.MostDescription);
        shoot.HasOne(s => s.Category).WithMany().HasForeignKey(s => s.CategoryId).OnDelete(DeleteBehavior.Restrict);
        shoot.HasOne<Session>().WithMany().HasForeignKey(s => s.SessionId).OnDelete(DeleteBehavior.Restrict);
        shoot.HasMany(s => s.Access).WithOne().HasForeignKey(a => a.ShootId).OnDelete(DeleteBehavior.Cascade);
        shoot.HasIndex(s => s.Slug).IsUnique();
        shoot.HasIndex(s => new { s.DeletedAt, s.PublishedAt, s.Position });
        shoot.HasIndex(s => new { s.CategoryId, s.Position });
    }

    public void Configure(EntityTypeBuilder<ShootAccess> access)
    {
        access.ToTable("ShootAccess");
        access.HasKey(a => new { a.ShootId, a.ClientId });
        access.Property(a => a.GrantedBy).HasMaxLength(200);
        access.HasOne(a => a.Client).WithMany().HasForeignKey(a => a.ClientId).OnDelete(DeleteBehavior.Cascade);
        access.HasIndex(a => a.ClientId);
    }
}

internal sealed class PhotoConfiguration : IEntityTypeConfiguration<Photo>, IEntityTypeConfiguration<Favourite>, IEntityTypeConfiguration<PhotoDownload>
{
    public void Configure(EntityTypeBuilder<Photo> photo)
    {
        photo.ToTable("Photos");
        photo.Ignore(p => p.IsDeleted);
        photo.Property(p => p.FileName).HasMaxLength(PhotoNames.Most);
        photo.Property(p => p.Sha256).HasMaxLength(64);
        photo.Property(p => p.AltText).HasMaxLength(Photo.MostAltText);
        photo.Property(p => p.Failure).HasMaxLength(Photo.MostFailure);
        photo.Property(p => p.PurgeFailure).HasMaxLength(Photo.MostFailure);
        photo.Property(p => p.Color).HasMaxLength(7);
        photo.Property(p => p.Placeholder).HasMaxLength(2000);
        photo.HasOne(p => p.Shoot).WithMany().HasForeignKey(p => p.ShootId).OnDelete(DeleteBehavior.Restrict);
        photo.HasIndex(p => new { p.ShootId, p.Position });
        photo.HasIndex(p => new { p.State, p.CreatedAt });
        photo.HasIndex(p => p.FeaturedAt);
        photo.HasIndex(p => p.DeletedAt);
    }

    public void Configure(EntityTypeBuilder<Favourite> favourite)
    {
        favourite.ToTable("Favourites");
        favourite.HasKey(f => new { f.ClientId, f.PhotoId });
        favourite.HasOne<Client>().WithMany().HasForeignKey(f => f.ClientId).OnDelete(DeleteBehavior.Cascade);
        favourite.HasOne<Photo>().WithMany().HasForeignKey(f => f.PhotoId).OnDelete(DeleteBehavior.Cascade);
        favourite.HasIndex(f => f.PhotoId);
    }

    public void Configure(EntityTypeBuilder<PhotoDownload> download)
    {
        download.ToTable("PhotoDownloads");
        download.Property(d => d.By).HasMaxLength(200);
        download.Property(d => d.What).HasMaxLength(PhotoNames.Most);
        download.HasIndex(d => new { d.ShootId, d.At });
        download.HasIndex(d => d.ClientId);
    }
}
