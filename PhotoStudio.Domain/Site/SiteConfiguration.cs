using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PhotoStudio.Domain.Site;

internal sealed class SiteConfiguration : IEntityTypeConfiguration<SiteSettings>, IEntityTypeConfiguration<ContactMessage>
{
    public void Configure(EntityTypeBuilder<SiteSettings> site)
    {
        site.ToTable("Site");
        site.ComplexProperty(s => s.Texts, texts =>
        {
            texts.Property(t => t.HomeTitle).HasMaxLength(SiteCheck.MostTitle);
            texts.Property(t => t.HomeText).HasMaxLength(SiteCheck.MostLead);
            texts.Property(t => t.AboutTitle).HasMaxLength(SiteCheck.MostTitle);
            texts.Property(t => t.AboutText).HasMaxLength(SiteCheck.MostAbout);
            texts.Property(t => t.ContactText).HasMaxLength(SiteCheck.MostLead);
            texts.Property(t => t.Notice).HasMaxLength(SiteCheck.MostLead);
        });
        site.ComplexProperty(s => s.Shown);
    }

    public void Configure(EntityTypeBuilder<ContactMessage> message)
    {
        message.ToTable("ContactMessages");
        message.Property(m => m.Name).HasMaxLength(200);
        message.Property(m => m.Email).HasMaxLength(254);
        message.Property(m => m.Phone).HasMaxLength(50);
        message.Property(m => m.Text).HasMaxLength(ContactDetails.MostText);
        message.Property(m => m.DealtWithBy).HasMaxLength(200);
        message.HasIndex(m => new { m.Suspect, m.DealtWithAt, m.CreatedAt });
    }
}
