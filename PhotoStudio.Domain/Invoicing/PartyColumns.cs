using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>The lengths of what documents copy of the two parties.</summary>
internal static class PartyColumns
{
    public static void Of(ComplexPropertyBuilder<Recipient> to)
    {
        to.Property(t => t.Name).HasMaxLength(200);
        to.Property(t => t.Email).HasMaxLength(254);
        to.Property(t => t.Address).HasMaxLength(500);
        to.Property(t => t.TaxId).HasMaxLength(50);
    }

    public static void Of(ComplexPropertyBuilder<Seller> from)
    {
        from.Property(f => f.Name).HasMaxLength(200);
        from.Property(f => f.LegalName).HasMaxLength(200);
        from.Property(f => f.Address).HasMaxLength(500);
        from.Property(f => f.AccentColour).HasMaxLength(7);
        from.Property(f => f.TaxName).HasMaxLength(20);
        from.Property(f => f.Culture).HasMaxLength(20);
    }
}
