using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Says which rows that earlier runs brought are gone at the source now. Nothing here is deleted for it.</summary>
internal sealed class GoneRows(Desk desk)
{
    private const int Chunk = 500;

    public async Task SayAsync()
    {
        foreach (var table in OlderTables.All)
        {
            var gone = desk.Origins.Unseen(table).OrderBy(row => row.Id.Length).ThenBy(row => row.Id, StringComparer.Ordinal).ToList();
            foreach (var rows in gone.Chunk(Chunk)) await SayAsync(table, rows);
        }
    }

    private async Task SayAsync(string table, (string Id, Origin Origin)[] gone)
    {
        foreach (var kind in gone.GroupBy(row => row.Origin.Kind))
        {
            var present = await PresentAsync(kind.Key, [.. kind.Select(row => row.Origin.EntityId)]);
            foreach (var (id, origin) in kind.Where(row => present.Contains(row.Origin.EntityId)))
                desk.Report.Gone(new Finding(table, id, "gone", "It is gone at the source since.", "Stays here as it is") { Link = LinkOf(origin) });
        }
    }

    private Task<HashSet<Guid>> PresentAsync(BroughtKind kind, Guid[] ids) => kind switch
    {
        BroughtKind.SessionType => OfAsync<SessionType>(ids),
        BroughtKind.ExpenseCategory => OfAsync<ExpenseCategory>(ids),
        BroughtKind.Package => OfAsync<Package>(ids),
        BroughtKind.AddOn => OfAsync<AddOn>(ids),
        BroughtKind.DiscountCode => OfAsync<DiscountCode>(ids),
        BroughtKind.User => OfAsync<StudioUser>(ids),
        BroughtKind.Client => OfAsync<Clients.Client>(ids),
        BroughtKind.Session => OfAsync<Session>(ids),
        BroughtKind.Invoice => OfAsync<Invoice>(ids),
        BroughtKind.Expense => OfAsync<Expense>(ids),
        BroughtKind.Review => OfAsync<Review>(ids),
        BroughtKind.ReviewInvitation => OfAsync<ReviewInvitation>(ids),
        BroughtKind.Shoot => OfAsync<Shoot>(ids),
        BroughtKind.Setting => Task.FromResult<HashSet<Guid>>([]),
    };

    private async Task<HashSet<Guid>> OfAsync<T>(Guid[] ids)
        where T : class =>
        [.. await desk.Db.Set<T>().Where(row => ids.Contains(EF.Property<Guid>(row, "Id"))).Select(row => EF.Property<Guid>(row, "Id")).ToListAsync(desk.Cancel)];

    private static string? LinkOf(Origin origin) => origin.Kind switch
    {
        BroughtKind.Session => $"/sessions/{origin.EntityId}",
        BroughtKind.Invoice => $"/invoicing/{origin.EntityId}",
        BroughtKind.Shoot => $"/portfolio/{origin.EntityId}",
        BroughtKind.Expense => $"/expenses?open={origin.EntityId}",
        BroughtKind.Package => $"/pricing?open={origin.EntityId}",
        BroughtKind.AddOn => $"/pricing?view=add-ons&open={origin.EntityId}",
        BroughtKind.DiscountCode => $"/pricing?view=codes&open={origin.EntityId}",
        BroughtKind.SessionType => "/pricing",
        BroughtKind.Review or BroughtKind.ReviewInvitation => "/reviews",
        BroughtKind.User => "/users",
        BroughtKind.Setting or BroughtKind.Client or BroughtKind.ExpenseCategory => null,
    };
}
