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

public sealed partial class NewSessionSheet
{
    private readonly FormProblems problems = new();
    private NewSessionForm form = new();
    private OfferForm? offer;
    private IReadOnlyList<SessionTypeView> types = [];
    private IReadOnlyList<Photographer> photographers = [];
    private SlotAdvice? advice;

    [CascadingParameter] public IMudDialogInstance Dialog { get; set; } = default!;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    /// <summary>Null: an empty one.</summary>
    [Parameter] public SessionView? CopyOf { get; set; }

    /// <summary>The day it begins with; null: open.</summary>
    [Parameter] public DateOnly? On { get; set; }

    [Inject] private NewSessionMaker Maker { get; set; } = default!;

    [Inject] private SlotQueries Slots { get; set; } = default!;

    [Inject] private PriceListQueries Prices { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private bool Books => form.Kind is NewSessionKind.Booking;

    private string Why => form.Kind switch
    {
        NewSessionKind.Request => "Somebody asked; date and price can stay open.",
        NewSessionKind.Quote => "The price goes to the client, who accepts or declines it.",
        NewSessionKind.Booking => "Agreed already: it holds its slot.",
    };

    private string Verb => form.Kind switch
    {
        NewSessionKind.Request => "Add request",
        NewSessionKind.Quote => offer is { Totals.Total: > 0 and var total } ? $"Send quote, {offer.Format.Money(total)}" : "Send quote",
        NewSessionKind.Booking => "Book",
    };

    protected override async Task OnInitializedAsync()
    {
        var actor = await Who.GetAsync();
        types = await Prices.TypesAsync(actor, false, CancellationToken.None);
        photographers = await Slots.PhotographersAsync(actor, CancellationToken.None);
        var menu = await LineMenu.ReadAsync(Prices, actor, CancellationToken.None);
        var days = await Prices.QuoteDaysAsync(CancellationToken.None);
        if (CopyOf is not null) form = NewSessionForm.CopyOf(CopyOf);
        form.Date ??= On;
        var fresh = CopyOf is null ? OfferForm.New(menu, Format) : OfferForm.Of(CopyOf, menu, Format);
        fresh.ValidUntil = Format.Today.AddDays(days);
        offer = fresh;
    }

    private void Choose(NewSessionKind kind)
    {
        form.Kind = kind;
        advice = null;
        problems.Show(null);
    }

    private void ChooseType(string? type)
    {
        form.SessionType = type;
        if (offer!.Lines.Count > 0 || offer.Packages(type).FirstOrDefault(package => package.Recommended) is not { } package) return;
        offer.Take(package);
        form.TakeMinutes(package.Minutes);
    }

    /// <summary>Another slot is another question.</summary>
    private void Cleared() => advice = null;

    private async Task SendAsync(bool overridden)
    {
        advice = null;
        if (offer is null || !problems.Readable()) return;
        var actor = await Who.GetAsync();
        var made = await Maker.MakeAsync(actor, form, offer, overridden);
        if (made.Problem is SlotTaken)
        {
            problems.Show(null);
            advice = (await Slots.AdviseAsync(actor, form.ToDetails(), null, CancellationToken.None)).Value;
        }
        else if (problems.Accept(made)) Finish(made.Value);
    }

    private Task TakeTimeAsync(TimeOnly free)
    {
        form.Time = free;
        return SendAsync(false);
    }

    private Task TakePersonAsync(Photographer free)
    {
        form.Photographer = free.Id.ToString();
        return SendAsync(false);
    }

    private void Finish(Guid made)
    {
        var done = form.Kind switch { NewSessionKind.Request => "The request is added.", NewSessionKind.Quote => "The quote is sent.", NewSessionKind.Booking => "The session is booked." };
        Snackbar.Done(done, "Open", () =>
        {
            Navigation.NavigateTo($"/sessions/{made}");
            return Task.CompletedTask;
        });
        Dialog.Close(DialogResult.Ok(true));
    }
}
