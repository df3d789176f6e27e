using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Stores a batch that only adds, by few statements: what a first run does a hundred thousand times.</summary>
internal sealed class FreshRows(StudioDb db)
{
    /// <summary>Each after those that it names. A session names its invoice only once both are stored.</summary>
    private static readonly Type[] Order =
    [
        typeof(SessionType), typeof(ExpenseCategory), typeof(Client), typeof(Session), typeof(SessionLine), typeof(SessionEvent), typeof(DiscountRedemption), typeof(Invoice),
        typeof(InvoiceLine), typeof(InvoiceEvent), typeof(Payment), typeof(Expense), typeof(ReviewInvitation),
    ];

    private readonly Dictionary<Type, RowTable> tables = [];

    /// <summary>False when something else is to be stored too: then all of it is for the usual way.</summary>
    public async Task<bool> TryStoreAsync(CancellationToken cancel)
    {
        var rows = db.ChangeTracker.Entries().Where(row => row.State is not EntityState.Unchanged).ToLookup(row => row.Metadata.ClrType);
        if (rows.Any(kind => !Order.Contains(kind.Key) || kind.Any(row => row.State is not EntityState.Added))) return false;
        foreach (var type in Order.Where(rows.Contains))
        {
            if (!tables.TryGetValue(type, out var table)) tables[type] = table = new RowTable(db, db.Model.FindEntityType(type)!);
            await table.StoreAsync(rows[type], cancel);
        }

        return true;
    }

    /// <summary>The columns of one table, read from the model.</summary>
    private sealed class RowTable
    {
        private readonly IProperty[] properties;
        private readonly Func<object?, object?>?[] forms;
        private readonly BulkRows rows;

        public RowTable(StudioDb db, IEntityType type)
        {
            var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
            properties = [.. type.GetFlattenedProperties()];
            forms = [.. properties.Select(property => property.GetTypeMapping().Converter?.ConvertToProvider)];
            rows = new BulkRows(db, table.Name, [.. properties.Select(property => property.GetColumnName(table)!)]);
        }

        public Task StoreAsync(IEnumerable<EntityEntry> entries, CancellationToken cancel)
        {
            foreach (var entry in entries) rows.Add([.. properties.Select((property, index) => ValueOf(entry, property, forms[index]))]);
            return rows.FlushAsync(cancel);
        }

        private static object? ValueOf(EntityEntry entry, IProperty property, Func<object?, object?>? form)
        {
            var value = property.IsShadowProperty() ? entry.Property(property).CurrentValue : property.GetGetter().GetClrValueUsingContainingEntity(entry.Entity);
            return form is null || value is null ? value : form(value);
        }
    }
}
