using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Payments;

internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> payment)
    {
        payment.Property(p => p.Kind).HasConversion<CamelCaseConverter<PaymentKind>>();
        payment.Property(p => p.Method).HasConversion<CamelCaseConverter<PaymentMethod>>();
        payment.Property(p => p.Reference).HasMaxLength(200);
        payment.Property(p => p.Reason).HasMaxLength(500);
        payment.Property(p => p.RecordedBy).HasMaxLength(200);
        payment.Ignore(p => p.Signed);
        payment.HasIndex(p => p.Date);
    }
}
