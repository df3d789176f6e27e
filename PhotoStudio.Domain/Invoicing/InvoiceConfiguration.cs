using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Invoicing;

internal sealed class InvoiceConfiguration
    : IEntityTypeConfiguration<Invoice>, IEntityTypeConfiguration<InvoiceLine>, IEntityTypeConfiguration<InvoiceEvent>, IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<Invoice> invoice)
    {
        invoice.Ignore(i => i.Currency).Ignore(i => i.Priced).Ignore(i => i.Facts);
        invoice.Property(i => i.State).HasConversion<CamelCaseConverter<InvoiceState>>();
        invoice.Property(i => i.Number).HasMaxLength(80);
        invoice.Property(i => i.Subject).HasMaxLength(450);
        invoice.Property(i => i.Notes).HasMaxLength(2000);
        invoice.Property(i => i.CurrencyCode).HasMaxLength(3);
        invoice.Property(i => i.DiscountPercent).HasConversion<ThousandthsConverter>();
        invoice.Property(i => i.DiscountCode).HasMaxLength(DiscountCodeCheck.MostCharacters);
        invoice.Property(i => i.Search).HasMaxLength(800);
        invoice.HasOne(i => i.Client).WithMany().HasForeignKey(i => i.ClientId).OnDelete(DeleteBehavior.Restrict);
        invoice.HasOne<Session>().WithMany().HasForeignKey(i => i.SessionId).OnDelete(DeleteBehavior.Restrict);
        invoice.HasMany(i => i.Lines).WithOne().HasForeignKey(l => l.InvoiceId).OnDelete(DeleteBehavior.Cascade);
        invoice.HasMany(i => i.History).WithOne().HasForeignKey(e => e.InvoiceId).OnDelete(DeleteBehavior.Cascade);
        invoice.HasMany(i => i.Payments).WithOne().HasForeignKey(p => p.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        invoice.HasMany(i => i.Credits).WithOne().HasForeignKey(n => n.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        invoice.ComplexProperty(i => i.To, PartyColumns.Of);
        invoice.ComplexProperty(i => i.From, PartyColumns.Of);
        Indexes(invoice);
    }

    public void Configure(EntityTypeBuilder<InvoiceLine> line)
    {
        line.ToTable("InvoiceLines");
        line.Property(l => l.Description).HasMaxLength(500);
        line.Property(l => l.Quantity).HasConversion<ThousandthsConverter>();
        line.Property(l => l.TaxRate).HasConversion<ThousandthsConverter>();
    }

    public void Configure(EntityTypeBuilder<InvoiceEvent> entry)
    {
        entry.ToTable("InvoiceHistory");
        entry.Property(e => e.By).HasMaxLength(200);
        entry.Property(e => e.What).HasMaxLength(400);
    }

    public void Configure(EntityTypeBuilder<NumberSeries> series)
    {
        series.ToTable("NumberSeries");
        series.Property(s => s.Kind).HasMaxLength(20);
        series.HasKey(s => new { s.Kind, s.Year });
    }

    private static void Indexes(EntityTypeBuilder<Invoice> invoice)
    {
        invoice.HasIndex(i => i.Number).IsUnique();
        invoice.HasIndex(i => i.SessionId).IsUnique()
            .HasFilter("\"SessionId\" IS NOT NULL AND \"State\" <> 'void' AND \"State\" <> 'credited'");
        invoice.HasIndex(i => new { i.State, i.DueDate });
        invoice.HasIndex(i => i.IssueDate);
        invoice.HasIndex(i => new { i.ClientId, i.IssueDate });
        invoice.HasIndex(i => i.CreatedAt);
    }
}
