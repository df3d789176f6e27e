using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Invoicing;

internal sealed class CreditNoteConfiguration : IEntityTypeConfiguration<CreditNote>, IEntityTypeConfiguration<CreditNoteLine>, IEntityTypeConfiguration<CreditNoteTax>
{
    public void Configure(EntityTypeBuilder<CreditNote> note)
    {
        note.Ignore(n => n.Currency);
        note.Property(n => n.Number).HasMaxLength(80);
        note.Property(n => n.Reason).HasMaxLength(500);
        note.Property(n => n.IssuedBy).HasMaxLength(200);
        note.Property(n => n.CurrencyCode).HasMaxLength(3);
        note.Property(n => n.DiscountPercent).HasConversion<ThousandthsConverter>();
        note.HasMany(n => n.Lines).WithOne().HasForeignKey(l => l.CreditNoteId).OnDelete(DeleteBehavior.Cascade);
        note.HasMany(n => n.Taxes).WithOne().HasForeignKey(t => t.CreditNoteId).OnDelete(DeleteBehavior.Cascade);
        note.ComplexProperty(n => n.To, PartyColumns.Of);
        note.ComplexProperty(n => n.From, PartyColumns.Of);
        note.HasIndex(n => n.Number).IsUnique();
        note.HasIndex(n => n.IssueDate);
    }

    public void Configure(EntityTypeBuilder<CreditNoteLine> line)
    {
        line.ToTable("CreditNoteLines");
        line.Property(l => l.Description).HasMaxLength(500);
        line.Property(l => l.Quantity).HasConversion<ThousandthsConverter>();
        line.Property(l => l.TaxRate).HasConversion<ThousandthsConverter>();
    }

    public void Configure(EntityTypeBuilder<CreditNoteTax> tax)
    {
        tax.ToTable("CreditNoteTaxes");
        tax.Property(t => t.Rate).HasConversion<ThousandthsConverter>();
        tax.HasIndex(t => new { t.CreditNoteId, t.Rate }).IsUnique();
    }
}
