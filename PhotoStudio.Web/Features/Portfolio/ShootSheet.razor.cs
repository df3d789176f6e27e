using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>Makes a shoot, or changes its words.</summary>
public sealed partial class ShootSheet
{
    private IReadOnlyList<CategoryCount> categories = [];
    private SessionRow? session;
    private Guid made;

    [CascadingParameter] public IMudDialogInstance Dialog { get; set; } = default!;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    /// <summary>The shoot to change; null: a new one.</summary>
    [Parameter] public ShootView? Shoot { get; set; }

    /// <summary>What a new one begins with.</summary>
    [Parameter] public ShootFields Fresh { get; set; } = new();

    protected override ShootFields Start() => Shoot is null ? Fresh with { } : ShootFields.Of(Shoot);

    protected override async Task OnInitializedAsync()
    {
        var actor = await Who.GetAsync();
        categories = (await Queries.CategoriesAsync(actor, default)).Value ?? [];
        if (Fields.SessionId is { } id) session = (await Reader.FindAsync(actor, id, default)).Value?.Row;
    }

    protected override async Task<Result> StoreAsync(Actor actor, bool over)
    {
        if (Shoot is { } shoot) return await Shoots.EditAsync(actor, over ? shoot.Id : new RowRef(shoot.Id, shoot.Version), Fields.Input, default);
        var result = await Shoots.CreateAsync(actor, Fields.Input, default);
        made = result.Value;
        return Result.From(result.Problem);
    }

    protected override Task StoredAsync()
    {
        Dialog.Close(DialogResult.Ok((Guid?)(Shoot?.Id ?? made)));
        return Task.CompletedTask;
    }

    private void Pick(SessionRow? picked)
    {
        session = picked;
        (Fields.SessionId, Fields.Date) = (picked?.Id, Fields.Date ?? picked?.Date);
    }

    private async Task<IReadOnlyList<SessionRow>> FindAsync(string text, CancellationToken cancel)
    {
        var found = await Sessions.ListAsync(await Who.GetAsync(), new SessionFilter { Search = text, To = Format.Today, Sort = SessionSort.DateDescending, Paging = new Paging(1, 8) }, cancel);
        return found.Value?.Page.Items ?? [];
    }

    private string SessionText(SessionRow row) => row.Date is { } day ? $"{row.ClientName}, {row.SessionType}, {Format.ShortDay(day)}" : $"{row.ClientName}, {row.SessionType}";
}
