using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Sessions;

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<SessionLine>, IEntityTypeConfiguration<SessionEvent>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.Ignore(s => s.Currency).Ignore(s => s.Details).Ignore(s => s.Priced).Ignore(s => s.Facts);
        session.Property(s => s.Status).HasConversion<CamelCaseConverter<SessionStatus>>();
        session.Property(s => s.Source).HasConversion<CamelCaseConverter<SessionSource>>();
        session.Property(s => s.ClientName).HasMaxLength(200);
        session.Property(s => s.ClientEmail).HasMaxLength(254);
        session.Property(s => s.Location).HasMaxLength(300);
        session.Property(s => s.Notes).HasMaxLength(4000);
        session.Property(s => s.Message).HasMaxLength(4000);
        session.Property(s => s.CurrencyCode).HasMaxLength(3);
        session.Property(s => s.DiscountPercent).HasConversion<ThousandthsConverter>();
        session.Property(s => s.DiscountCode).HasMaxLength(DiscountCodeCheck.MostCharacters);
        session.HasOne<DiscountCode>().WithMany().HasForeignKey(s => s.DiscountCodeId).OnDelete(DeleteBehavior.Restrict);
        session.Property(s => s.DeclineReason).HasMaxLength(1000);
        session.Property(s => s.CancelReason).HasMaxLength(1000);
        session.Property(s => s.Search).HasMaxLength(1200);
        session.HasOne(s => s.Client).WithMany().HasForeignKey(s => s.ClientId).OnDelete(DeleteBehavior.Restrict);
        session.HasOne(s => s.SessionType).WithMany().HasForeignKey(s => s.SessionTypeId).OnDelete(DeleteBehavior.Restrict);
        session.HasOne<StudioUser>().WithMany().HasForeignKey(s => s.PhotographerId).OnDelete(DeleteBehavior.Restrict);
        session.HasOne(s => s.Invoice).WithMany().HasForeignKey(s => s.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        session.HasMany(s => s.Lines).WithOne().HasForeignKey(l => l.SessionId).OnDelete(DeleteBehavior.Cascade);
        session.HasMany(s => s.History).WithOne().HasForeignKey(e => e.SessionId).OnDelete(DeleteBehavior.Cascade);
        session.HasMany(s => s.Payments).WithOne().HasForeignKey(p => p.SessionId).OnDelete(DeleteBehavior.Restrict);
        Indexes(session);
    }

    public void Configure(EntityTypeBuilder<SessionLine> line)
    {
        line.ToTable("SessionLines");
        line.Property(l => l.Description).HasMaxLength(500);
        line.Property(l => l.Quantity).HasConversion<ThousandthsConverter>();
        line.Property(l => l.TaxRate).HasConversion<ThousandthsConverter>();
    }

    public void Configure(EntityTypeBuilder<SessionEvent> entry)
    {
        entry.ToTable("SessionHistory");
        entry.Property(e => e.By).HasMaxLength(200);
        entry.Property(e => e.Action).HasConversion<CamelCaseConverter<SessionAction>>();
        entry.Property(e => e.From).HasConversion<CamelCaseConverter<SessionStatus>>();
        entry.Property(e => e.To).HasConversion<CamelCaseConverter<SessionStatus>>();
        entry.Property(e => e.Note).HasMaxLength(1000);
    }

    private static void Indexes(EntityTypeBuilder<Session> session)
    {
        session.HasIndex(s => new { s.Status, s.Date });
        session.HasIndex(s => s.Date);
        session.HasIndex(s => new { s.ClientId, s.Date });
        session.HasIndex(s => new { s.PhotographerId, s.Date });
        session.HasIndex(s => s.CreatedAt);
        session.HasIndex(s => s.CancelledAt);
    }
}
