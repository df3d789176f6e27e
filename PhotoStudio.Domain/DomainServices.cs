using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Idempotency;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Overview;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Privacy;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Site;
using PhotoStudio.Domain.Users;
using PhotoStudio.Domain.Users.Bulk;

namespace PhotoStudio.Domain;

/// <summary>Registers what the domain offers. One of each is enough: none keeps state but what it counts or tells within this process; the database and its write lock come from the host.</summary>
public static class DomainServices
{
    public static IServiceCollection AddStudioDomain(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<StudioAddress>();
        services.AddExpenses();
        services.AddSite();
        services.AddSingleton<StudioDatabase>().AddSingleton<IdempotencyService>();
        services.AddSingleton<ClientService>().AddSingleton<ClientQueries>();
        services.AddSingleton<PriceListService>().AddSingleton<PriceListQueries>().AddSingleton<InfoCardQueries>();
        services.AddSingleton<DiscountCodeQueries>().AddSingleton<DiscountPreview>().AddSingleton<CodeTries>();
        services.AddSingleton<SettingsService>().AddSingleton<StudioSettingsQueries>();
        services.AddSingleton<OverviewQueries>().AddSingleton<WaitingQueries>().AddSingleton<ReceivedQueries>();
        services.AddSingleton<LedgerQueries>().AddSingleton<CalendarQueries>();
        services.AddSingleton<AuditQueries>().AddPrivacy();
        services.AddSingleton<AuditQueries>();
        services.AddPortfolio().AddConsolidation();
        services.AddPortfolio().AddMail();
        return services.AddSessions().AddInvoicing().AddUsers().AddReviews();
    }

    private static IServiceCollection AddSessions(this IServiceCollection services) => services
        .AddSingleton<SessionMessages>()
        .AddSingleton<RequestService>()
        .AddSingleton<QuoteService>()
        .AddSingleton<QuoteAnswerService>()
        .AddSingleton<BookingService>()
        .AddSingleton<SessionEditService>()
        .AddSingleton<SessionPaymentService>()
        .AddSingleton<SessionInvoiceService>()
        .AddSingleton<CancelService>()
        .AddSingleton<SessionQueries>()
        .AddSingleton<SessionReader>()
        .AddSingleton<SessionMetricsQueries>()
        .AddSingleton<SlotQueries>()
        .AddSingleton<MoveQueries>();

    private static IServiceCollection AddInvoicing(this IServiceCollection services) => services
        .AddSingleton<InvoiceMessages>()
        .AddSingleton<InvoiceService>()
        .AddSingleton<InvoiceEditService>()
        .AddSingleton<InvoicePaymentService>()
        .AddSingleton<InvoiceQueries>()
        .AddSingleton<InvoiceReader>()
        .AddSingleton<CreditService>()
        .AddSingleton<CreditNoteReader>()
        .AddSingleton<CreditNotePapers>()
        .AddSingleton<QuotePapers>()
        .AddSingleton<ReceiptPapers>()
        .AddSingleton<InvoicePapers>();

    private static IServiceCollection AddUsers(this IServiceCollection services)
    {
        var hashing = Options.Create(new PasswordHasherOptions { IterationCount = PasswordRules.Iterations });
        services.TryAddSingleton<IPasswordHasher<StudioUser>>(_ => new PasswordHasher<StudioUser>(hashing));
        return services
            .AddSingleton<AccessChanges>()
            .AddSingleton<AccountLinks>()
            .AddSingleton<UserMessages>()
            .AddSingleton<FirstAdminService>()
            .AddSingleton<RegistrationService>()
            .AddSingleton<PasswordService>()
            .AddSingleton<ProfileService>()
            .AddSingleton<UserService>()
            .AddSingleton<UserQueries>()
            .AddSingleton<BulkMailService>()
            .AddSingleton<SubscriptionService>()
            .AddSingleton<OutboxQueries>()
            .AddSingleton<IInvitations, Invitations>();
    }
}
