using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Backup;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Site;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Data;

/// <summary>The one database. Made by <see cref="StudioDatabase"/>, one short-lived context per operation.</summary>
public sealed class StudioDb(DbContextOptions<StudioDb> options) : IdentityUserContext<StudioUser, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<Client> Clients => Set<Client>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<SessionEvent> SessionHistory => Set<SessionEvent>();

    public DbSet<Invoice> Invoices => Set<Invoice>();

    public DbSet<Payment> Payments => Set<Payment>();

    public DbSet<Expense> Expenses => Set<Expense>();

    public DbSet<ExpenseCategory> ExpenseCategories => Set<ExpenseCategory>();

    public DbSet<Receipt> Receipts => Set<Receipt>();

    public DbSet<SessionType> SessionTypes => Set<SessionType>();

    public DbSet<Package> Packages => Set<Package>();

    public DbSet<AddOn> AddOns => Set<AddOn>();

    public DbSet<DiscountCode> DiscountCodes => Set<DiscountCode>();

    public DbSet<DiscountRedemption> DiscountRedemptions => Set<DiscountRedemption>();

    public DbSet<InfoCard> InfoCards => Set<InfoCard>();

    public DbSet<CreditNote> CreditNotes => Set<CreditNote>();

    public DbSet<StudioSettings> Settings => Set<StudioSettings>();

    public DbSet<StudioLogo> Logos => Set<StudioLogo>();

    public DbSet<SiteSettings> Site => Set<SiteSettings>();

    public DbSet<ContactMessage> ContactMessages => Set<ContactMessage>();

    public DbSet<AccountLink> AccountLinks => Set<AccountLink>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<BackupSettings> BackupSettings => Set<BackupSettings>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<ReviewInvitation> ReviewInvitations => Set<ReviewInvitation>();

    public DbSet<PhotoCategory> PhotoCategories => Set<PhotoCategory>();

    public DbSet<Shoot> Shoots => Set<Shoot>();

    public DbSet<ShootAccess> ShootAccess => Set<ShootAccess>();

    public DbSet<Photo> Photos => Set<Photo>();

    public DbSet<Favourite> Favourites => Set<Favourite>();

    public DbSet<PhotoDownload> PhotoDownloads => Set<PhotoDownload>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Who writes, for the audit log; set by <see cref="WriteExtensions"/>, empty in a context that was just opened.</summary>
    public Actor? Actor { get; set; }

    /// <summary>Says when a change was made, for the audit log.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        AuditTrail.Note(this);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        AuditTrail.Note(this);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) => StudioConventions.Apply(configuration);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(StudioDb).Assembly);
        StudioConventions.Complete(builder);
    }
}
