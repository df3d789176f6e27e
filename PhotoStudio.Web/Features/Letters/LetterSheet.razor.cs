using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Web.Features.Letters;

public sealed partial class LetterSheet : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly FormProblems problems = new();
    private CancellationTokenSource typing = new();
    private LetterDesk? desk;
    private LetterFields? fields;
    private MessageText? preview;
    private string? wrong;
    private string? problem;

    [CascadingParameter] public IMudDialogInstance Dialog { get; set; } = default!;

    [Parameter, EditorRequired] public LetterAbout About { get; set; }

    [Inject] private LetterService Letters { get; set; } = default!;

    [Inject] private LetterDrafts Drafts { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    private string ButtonToken => About.SessionId is null ? "button: See the invoice" : "button: See your session";

    private bool IsDraft => desk is not null && Drafts.Find(About) is not null;

    private string Status => (desk, IsDraft) switch
    {
        (null, _) => "",
        (_, true) => "What you typed is kept until it is sent.",
        ({ CanSend: false }, _) => "There is no mail server: it waits in the outbox.",
        _ => "Goes to the outbox, and out within a minute.",
    };

    public void Dispose()
    {
        typing.Cancel();
        typing.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var opened = await Letters.OpenAsync(await Who.GetAsync(), About.SessionId, About.InvoiceId, CancellationToken.None);
        (desk, problem) = (opened.Value, opened.Problem?.Detail);
        if (desk is null) return;
        fields = Drafts.Find(About) ?? LetterFields.Of(desk.Templates[0], desk);
        await ShowAsync();
    }

    private async Task Choose(string? id)
    {
        fields = LetterFields.Of(desk!.Templates.First(template => template.Id == id), desk);
        Drafts.Drop(About);
        problems.Show(null);
        await ShowAsync();
    }

    private Task StartOverAsync() => Choose(fields!.Template);

    private void KeepDraft() => Drafts.Keep(About, fields!);

    /// <summary>Shown a quarter of a second after the last letter.</summary>
    private async Task ChangedAsync()
    {
        KeepDraft();
        await typing.CancelAsync();
        typing.Dispose();
        typing = new CancellationTokenSource();
        var mine = typing.Token;
        await Task.Delay(Pause, mine).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (!mine.IsCancellationRequested) await ShowAsync();
    }

    private async Task ShowAsync()
    {
        var shown = await Letters.PreviewAsync(await Who.GetAsync(), About.Input(fields!), CancellationToken.None);
        (preview, wrong) = (shown.Value ?? preview, shown.Problem is Invalid { Errors: [var first, ..] } ? first.Message : shown.Problem?.Detail);
    }

    private async Task SendAsync()
    {
        var sent = await Letters.SendAsync(await Who.GetAsync(), About.Input(fields!), CancellationToken.None);
        if (!problems.Accept(sent)) return;
        Drafts.Drop(About);
        Snackbar.Done(desk!.CanSend ? $"On its way to {sent.Value}." : $"Written to {sent.Value}. It waits in the outbox: there is no mail server.");
        Dialog.Close(DialogResult.Ok(true));
    }

    private async Task TryAsync()
    {
        var tried = await Letters.TryAsync(await Who.GetAsync(), About.Input(fields!), CancellationToken.None);
        if (problems.Accept(tried)) Snackbar.Done(desk!.CanSend ? $"A test goes to {tried.Value}." : $"A test to {tried.Value} waits in the outbox: there is no mail server.");
    }

    private async Task CopyAsync()
    {
        await Script.InvokeVoidAsync("studio.copy", desk!.Link);
        Snackbar.Done("The link is copied.");
    }
}
