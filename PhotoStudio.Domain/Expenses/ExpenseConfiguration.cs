using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Expenses;

internal sealed class ExpenseConfiguration : IEntityTypeConfiguration<Expense>, IEntityTypeConfiguration<ExpenseCategory>, IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<ExpenseCategory> category)
    {
        category.ToTable("ExpenseCategories");
        category.Property(c => c.Name).HasMaxLength(100);
        category.Property(c => c.NormalizedName).HasMaxLength(200);
        category.HasIndex(c => c.NormalizedName).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Expense> expense)
    {
        expense.Ignore(e => e.Currency);
        expense.Property(e => e.Description).HasMaxLength(300);
        expense.Property(e => e.Supplier).HasMaxLength(200);
        expense.Property(e => e.CurrencyCode).HasMaxLength(3);
        expense.Property(e => e.Method).HasConversion<CamelCaseConverter<PaymentMethod>>();
        expense.Property(e => e.Search).HasMaxLength(1500);
        expense.HasOne(e => e.Category).WithMany().HasForeignKey(e => e.CategoryId).OnDelete(DeleteBehavior.Restrict);
        expense.HasOne(e => e.Session).WithMany().HasForeignKey(e => e.SessionId).OnDelete(DeleteBehavior.Restrict);
        expense.HasOne(e => e.Receipt).WithOne().HasForeignKey<Receipt>(r => r.ExpenseId).OnDelete(DeleteBehavior.Restrict);
        expense.HasQueryFilter(e => e.DeletedAt == null);
        expense.HasIndex(e => e.Date);
        expense.HasIndex(e => new { e.CategoryId, e.Date });
        expense.HasIndex(e => e.SessionId);
        expense.HasIndex(e => e.DeletedAt);
    }

    public void Configure(EntityTypeBuilder<Receipt> receipt)
    {
        receipt.ToTable("Receipts");
        receipt.Ignore(r => r.Key).Ignore(r => r.SmallKey).Ignore(r => r.IsPicture);
        receipt.Property(r => r.Name).HasMaxLength(Receipt.MostNameLength);
        receipt.Property(r => r.Type).HasConversion<CamelCaseConverter<ReceiptType>>();
        receipt.Property(r => r.AddedBy).HasMaxLength(200);
        receipt.HasIndex(r => r.ChangedAt);
    }
}
