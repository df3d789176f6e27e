using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Forms;
using PhotoStudio.Web.Shared.Lines;

namespace PhotoStudio.Web.Features.Sessions;

public sealed partial class QuoteSheet
{
    private readonly FormProblems problems = new();
    private OfferForm? form;
    private LineMenu? menu;
    private int days;

    [CascadingParameter] public IMudDialogInstance Dialog { get; set; } = default!;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    [Parameter, EditorRequired] public SessionView Session { get; set; } = default!;

    [Inject] private QuoteService Quotes { get; set; } = default!;

    [Inject] private PriceListQueries Prices { get; set; } = default!;

    [Inject] private SessionReader Sessions { get; set; } = default!;

    [Inject] private OfferDrafts Drafts { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    private bool Again => Session.Row.Status is SessionStatus.Quoted;

    private bool IsStale => problems.Answer is Stale or ChangedMeanwhile;

    private string Verb => form is { Totals.Total: > 0 and var total } ? $"Send quote, {form.Format.Money(total)}" : "Send quote";

    protected override async Task OnInitializedAsync()
    {
        menu = await LineMenu.ReadAsync(Prices, await Who.GetAsync(), CancellationToken.None);
        days = await Prices.QuoteDaysAsync(CancellationToken.None);
        form = Drafts.Find(Session.Row.Id) ?? Fresh();
    }

    private OfferForm Fresh()
    {
        var fresh = OfferForm.Of(Session, menu!, Format);
        fresh.ValidUntil = Format.Today.AddDays(days);
        var packages = fresh.Packages(Session.Row.SessionType).ToList();
        if (fresh.Lines.Count == 0 && packages.Count > 0) fresh.Take(packages.Find(package => package.Recommended) ?? packages[0]);
        return fresh;
    }

    /// <summary>What is typed outlives the sheet until it is sent.</summary>
    private void Changed() => Drafts.Keep(Session.Row.Id, form!);

    private void StartOver()
    {
        Drafts.Drop(Session.Row.Id);
        problems.Show(null);
        form = Fresh();
    }

    private async Task ReloadAsync()
    {
        if ((await Sessions.FindAsync(await Who.GetAsync(), Session.Row.Id, CancellationToken.None)).Value is { } now) Session = now;
        StartOver();
    }

    private async Task SendAsync(Guid? seen)
    {
        if (form is null || !problems.Readable()) return;
        var input = new SessionOfferInput { SessionId = Session.Row.Id, Lines = form.Inputs, Discount = form.Discount, DiscountCode = form.Code, ValidUntil = form.ValidUntil };
        if (!problems.Accept(await Quotes.QuoteAsync(await Who.GetAsync(), input, CancellationToken.None, seen))) return;
        Drafts.Drop(Session.Row.Id);
        var total = form.Format.Money(form.Totals.Total);
        Snackbar.Done(Session.Row.ClientEmail is { } email ? $"Quote of {total} sent to {email}." : $"Quoted {total}. There is no e-mail: give the link yourself.");
        Dialog.Close(DialogResult.Ok(true));
    }
}
