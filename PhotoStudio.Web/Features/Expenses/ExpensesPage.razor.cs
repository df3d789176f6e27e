using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Web.Features.Expenses;

/// <summary>The studio's expenses of a period: entered in the first row, filtered by category.</summary>
public sealed partial class ExpensesPage
{
    private readonly FormProblems problems = new();
    private ExpensePlace place = new(Period.Of(PeriodKind.Month, DateOnly.MinValue));
    private IReadOnlyList<CategoryView> categories = [];
    private IReadOnlyList<SupplierMemory> suppliers = [];
    private IReadOnlyList<SessionRow> sessions = [];
    private ExpenseRow? opened;
    private string? refused;
    private QuickLine? line;
    private int sheet;

    [Inject] private ExpenseQueries Queries { get; set; } = default!;

    [Inject] private CategoryQueries Lists { get; set; } = default!;

    [Inject] private SessionQueries Sessions { get; set; } = default!;

    [Inject] private ExpenseService Expenses { get; set; } = default!;

    [Inject] private ReceiptService Receipts { get; set; } = default!;

    [Inject] private IDialogService Dialogs { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    // What the address may hold: its change draws the page again.
    [SupplyParameterFromQuery(Name = "period")] private string? PeriodWord { get; set; }

    [SupplyParameterFromQuery(Name = "from")] private string? From { get; set; }

    [SupplyParameterFromQuery(Name = "to")] private string? To { get; set; }

    [SupplyParameterFromQuery(Name = "category")] private string? Category { get; set; }

    [SupplyParameterFromQuery(Name = "method")] private string? Method { get; set; }

    [SupplyParameterFromQuery(Name = "receipt")] private string? Receipt { get; set; }

    [SupplyParameterFromQuery(Name = "session")] private string? Session { get; set; }

    [SupplyParameterFromQuery(Name = "search")] private string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "sort")] private string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = "page")] private string? Number { get; set; }

    [SupplyParameterFromQuery(Name = "open")] private string? Open { get; set; }

    protected override async Task<Result<ExpenseList>> ReadAsync(Actor actor, CancellationToken cancel)
    {
        place = ExpensePlace.Read(new Uri(Navigation.Uri).Query, Format.Today);
        if (categories.Count == 0) await ListsAsync(actor, cancel);
        opened = place.Open is { } id ? (await Queries.FindAsync(actor, id, cancel)).Value : null;
        return await Queries.ListAsync(actor, place.ToFilter(Format.Today), cancel);
    }

    private async Task ListsAsync(Actor actor, CancellationToken cancel)
    {
        categories = await Lists.AllAsync(actor, cancel);
        suppliers = await Lists.SuppliersAsync(actor, cancel);
        var near = new SessionFilter { From = Format.Today.AddDays(-120), To = Format.Today.AddDays(90), Paging = new Paging(1, 100) };
        sessions = (await Sessions.ListAsync(actor, near, cancel)).Value?.Page.Items ?? [];
    }

    private Task EnterAsync() => line?.AddAsync() ?? Task.CompletedTask;

    private async Task AddedAsync()
    {
        await ListsAsync(Actor, Gone);
        await LoadAsync();
    }

    private async Task FocusAsync() => await Script.InvokeVoidAsync("studio.expenseLine");

    private async Task RereadAsync()
    {
        sheet++;
        await LoadAsync();
    }

    private async Task CategoriesAsync()
    {
        await Dialogs.SheetAsync<CategoriesSheet, bool>([]);
        await AddedAsync();
    }
}
