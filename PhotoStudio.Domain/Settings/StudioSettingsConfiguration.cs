using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Settings;

internal sealed class StudioSettingsConfiguration : IEntityTypeConfiguration<StudioSettings>, IEntityTypeConfiguration<StudioLogo>
{
    public void Configure(EntityTypeBuilder<StudioSettings> settings)
    {
        settings.ToTable("Settings");
        settings.Ignore(s => s.Currency);
        settings.Property(s => s.TimeZone).HasMaxLength(100);
        settings.Property(s => s.Culture).HasMaxLength(20);
        settings.ComplexProperty(s => s.Profile, profile =>
        {
            profile.Property(p => p.Name).HasMaxLength(200);
            profile.Property(p => p.LegalName).HasMaxLength(200);
            profile.Property(p => p.Address).HasMaxLength(500);
            profile.Property(p => p.Email).HasMaxLength(254);
            profile.Property(p => p.Phone).HasMaxLength(50);
            profile.Property(p => p.Website).HasMaxLength(200);
            profile.Property(p => p.TaxId).HasMaxLength(50);
            profile.Property(p => p.LegalFoot).HasMaxLength(500);
            profile.Property(p => p.AccentColour).HasMaxLength(7);
        });
        settings.ComplexProperty(s => s.Money, money =>
        {
            money.Property(m => m.CurrencyCode).HasMaxLength(3);
            money.Property(m => m.DefaultTaxRate).HasConversion<ThousandthsConverter>();
            money.Property(m => m.TaxName).HasMaxLength(20);
        });
        settings.ComplexProperty(s => s.Invoices, invoices =>
        {
            invoices.Property(i => i.Format).HasMaxLength(60);
            invoices.Property(i => i.Notes).HasMaxLength(2000);
            invoices.Property(i => i.PaymentInstructions).HasMaxLength(1000);
            invoices.Property(i => i.Iban).HasMaxLength(34);
            invoices.Property(i => i.Bic).HasMaxLength(11);
        });
        settings.ComplexProperty(s => s.Sessions);
    }

    public void Configure(EntityTypeBuilder<StudioLogo> logo)
    {
        logo.Property(l => l.Id).ValueGeneratedNever();
        logo.Property(l => l.ContentType).HasMaxLength(40);
    }
}
