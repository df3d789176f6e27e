using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.EmailSetup;

/// <summary>Changes the text of a message, with what it becomes beside it.</summary>
public sealed partial class TextForm
{
    private MessageText? preview;
    private string? wrong;

    [Parameter, EditorRequired] public TemplateView View { get; set; } = default!;

    /// <summary>Null for a new one.</summary>
    [Parameter] public string? Id { get; set; }

    [Parameter] public EventCallback Reread { get; set; }

    [Inject] private TemplateService Service { get; set; } = default!;

    [Inject] private TemplateQueries Templates { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private bool IsOwn => View.Row.Group is null;

    private IReadOnlyList<string> Tokens =>
    [
        .. View.Rules.Fields,
        .. View.Rules.Facts ? ["facts"] : Array.Empty<string>(),
        .. View.Rules.Link ? ["button: Open it"] : Array.Empty<string>(),
    ];

    protected override TextFields Start() => new() { Name = View.Row.Title, Subject = View.Text.Subject, Body = View.Text.Body };

    protected override Task OnInitializedAsync() => ShowAsync();

    protected override async Task<Result> StoreAsync(Actor actor, bool over)
    {
        Guid? seen = over ? null : View.Version;
        if (!IsOwn) return await Service.EditAsync(actor, View.Row.Id, new TemplateText(Fields.Subject ?? "", Fields.Body ?? ""), seen, CancellationToken.None);
        var id = Guid.TryParse(Id, out var known) ? known : (Guid?)null;
        return Result.From((await Service.SaveOwnAsync(actor, id, new OwnTemplateInput(Fields.Name, Fields.Subject, Fields.Body), seen, CancellationToken.None)).Problem);
    }

    protected override async Task StoredAsync()
    {
        Snackbar.Done("Text saved.");
        if (Id is null) Navigation.NavigateTo("/settings/email");
        else await Reread.InvokeAsync();
    }

    private async Task ShowAsync()
    {
        var shown = await Templates.PreviewAsync(await Who.GetAsync(), Id, Fields.Subject, Fields.Body, CancellationToken.None);
        (preview, wrong) = (shown.Value ?? preview, shown.Problem is Invalid { Errors: [var first, ..] } ? first.Message : shown.Problem?.Detail);
    }

    /// <summary>The changed text can be brought back: the original is one step away, and so is what was there.</summary>
    private async Task ResetAsync()
    {
        var (actor, was) = (await Who.GetAsync(), View.Text);
        if (!Problems.Accept(await Service.ResetAsync(actor, View.Row.Id, View.Version, CancellationToken.None))) return;
        Snackbar.Undo("The original text is back.", async () =>
        {
            await Service.EditAsync(actor, View.Row.Id, was, null, CancellationToken.None);
            await InvokeAsync(Reread.InvokeAsync);
        });
        await Reread.InvokeAsync();
    }

    private async Task DeleteAsync()
    {
        var (actor, was) = (await Who.GetAsync(), View);
        if (!Guid.TryParse(Id, out var id) || !Problems.Accept(await Service.DeleteOwnAsync(actor, id, was.Version, CancellationToken.None))) return;
        Snackbar.Undo($"“{was.Row.Title}” is deleted.", () => Service.SaveOwnAsync(actor, null, new OwnTemplateInput(was.Row.Title, was.Text.Subject, was.Text.Body), null, CancellationToken.None));
        Navigation.NavigateTo("/settings/email");
    }
}

/// <summary>What is typed into a text.</summary>
public sealed record TextFields
{
    public string? Name { get; set; }

    public string? Subject { get; set; }

    public string? Body { get; set; }
}
