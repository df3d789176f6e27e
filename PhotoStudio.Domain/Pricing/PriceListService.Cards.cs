using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Pricing;

/// <summary>What somebody typed about an information card.</summary>
public sealed record InfoCardInput(string? Title, string? Text, bool Shown = true);

/// <summary>Information cards. None is deleted: one that is not shown waits until it is.</summary>
public sealed partial class PriceListService
{
    /// <summary>Adds a card at the end; the outcome is its id.</summary>
    public Task<Result<Guid>> CreateCardAsync(Actor actor, InfoCardInput input, CancellationToken cancel) => WriteAsync<Guid>(actor, async db =>
    {
        var check = Check(input);
        if (!check.Succeeded) return check.Problem;
        var card = InfoCard.Create(check.Value, await EndAsync(db.InfoCards.Select(c => c.Position), cancel), actor, Now);
        db.InfoCards.Add(card);
        return card.Id;
    }, cancel);

    /// <summary>Changes a card. <paramref name="seen"/> is the version the writer read; null: whatever stands there now.</summary>
    public Task<Result> EditCardAsync(Actor actor, Guid id, InfoCardInput input, Guid? seen, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var card = await db.InfoCards.SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (card is null) return PricingProblems.NoSuchCard();
        if (card.MovedOnFrom(seen)) return new Stale();
        var check = Check(input);
        if (!check.Succeeded) return check.Problem;
        card.Edit(check.Value, actor, Now);
        return Result.Success;
    }, cancel);

    /// <summary>Puts a card on the public page of prices, or takes it off.</summary>
    public Task<Result> ShowCardAsync(Actor actor, Guid id, bool shown, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var card = await db.InfoCards.SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (card is null) return PricingProblems.NoSuchCard();
        card.Show(shown, actor, Now);
        return Result.Success;
    }, cancel);

    private static Result<InfoCardDetails> Check(InfoCardInput input)
    {
        var errors = new FieldErrors();
        var details = new InfoCardDetails(errors.RequiredText("title", input.Title, 120, "A card needs a title."), errors.RequiredText("text", input.Text, 2000, "A card needs a text."), input.Shown);
        return errors.ToProblem() is { } problem ? problem : details;
    }
}
