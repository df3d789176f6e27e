using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Web.Features.Expenses;

/// <summary>Enters one expense after the other.</summary>
public sealed partial class QuickLine
{
    private ExpenseFields fields = new();
    private ReceiptView? receipt;
    private PaymentMethod method = PaymentMethod.Card;
    private string? known;
    private bool busy;

    [Parameter, EditorRequired] public IReadOnlyList<CategoryView> Categories { get; set; } = [];

    [Parameter, EditorRequired] public IReadOnlyList<SupplierMemory> Suppliers { get; set; } = [];

    /// <summary>Those of late and soon to come, to choose from.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<SessionRow> Sessions { get; set; } = [];

    /// <summary>What is wrong with the line; the page shows it, and the fields their own.</summary>
    [CascadingParameter] public FormProblems Problems { get; set; } = default!;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    /// <summary>Raised once one is stored.</summary>
    [Parameter] public EventCallback Added { get; set; }

    /// <summary>Raised with why a file was refused, or null once another is there.</summary>
    [Parameter] public EventCallback<string?> FileRefused { get; set; }

    [Inject] private ExpenseService Expenses { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    protected override void OnParametersSet()
    {
        fields.Date ??= Format.Today;
        fields.Category ??= Categories.FirstOrDefault(category => !category.Archived)?.Id.ToString();
    }

    /// <summary>Stores the line; what is wrong stays in it, with the reason under its field.</summary>
    public async Task AddAsync()
    {
        if (busy || !Problems.Readable()) return;
        busy = true;
        try
        {
            var (what, supplier) = ExpenseText.Read(fields.What, Suppliers);
            var input = fields.ToInput(Format.Currency, receipt?.Id) with { Description = what, Supplier = supplier?.Supplier, Method = supplier?.Method ?? method };
            if (!Problems.Accept(await Expenses.AddAsync(await Who.GetAsync(), input, CancellationToken.None))) return;
            (fields, receipt, known) = (new ExpenseFields { Date = fields.Date, Category = fields.Category }, null, null);
            await Added.InvokeAsync();
            await FocusAsync();
        }
        finally
        {
            busy = false;
        }
    }

    private ValueTask FocusAsync() => Script.InvokeVoidAsync("studio.expenseLine");

    /// <summary>Money was spent: "fri" is the last Friday, "12 dec" the last twelfth of December.</summary>
    private void SetDate(DateOnly? day) =>
        fields.Date = day is { } said && said > Format.Today ? said.DayNumber - Format.Today.DayNumber <= 7 ? said.AddDays(-7) : said.AddYears(-1) : day;

    private void SetWhat(string? text)
    {
        fields.What = text;
        var memory = ExpenseText.Read(text, Suppliers).Supplier;
        known = memory is null ? null : $"From {memory.Supplier}";
        if (memory is not null && Categories.Any(category => category.Id == memory.CategoryId && !category.Archived)) fields.Category = memory.CategoryId.ToString();
    }

    private async Task TakeAsync(ReceiptView stored)
    {
        receipt = stored;
        await FileRefused.InvokeAsync(null);
        await FocusAsync();
    }
}
