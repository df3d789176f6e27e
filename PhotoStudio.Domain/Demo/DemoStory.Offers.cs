using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Demo;

/// <summary>Requests, quotes, answers and bookings.</summary>
internal sealed partial class DemoStory
{
    private Task<Result<Guid>> RequestAsync(Guid client, Actor? login) => SessionAsync(desk.Get<RequestService>().RequestAsync(login ?? desk.Somebody(), new SessionRequestInput
    {
        ClientId = client,
        SessionType = plan.Kind,
        Date = slot.Date,
        StartTime = desk.Words.Once(2) ? slot.Start : null,
        Location = desk.Words.Once(3) ? null : place,
        Message = desk.Words.Say($"request {plan.Kind}"),
        PackageId = plan.Package.Id,
        AddOnIds = [.. plan.AddOns.Select(addOn => addOn.Id)],
        Source = desk.Words.Once(2) ? "social media" : "admin",
    }, desk.Cancel));

    private async Task<Result<Guid>> QuoteAsync(Guid client, DemoStep step)
    {
        var (somebody, offer) = (desk.Somebody(), await OfferAsync(client, step));
        return await SessionAsync(desk.Get<QuoteService>().QuoteAsync(somebody, offer with { SessionId = session == Guid.Empty ? null : session }, desk.Cancel));
    }

    private Task<Result<Guid>> AcceptAsync(Actor login) => desk.Get<QuoteAnswerService>().AcceptAsync(login, session, desk.Cancel);

    private Task<Result<Guid>> DeclineAsync(Actor login) => desk.Get<QuoteAnswerService>().DeclineAsync(login, session, desk.Words.Say("decline"), desk.Cancel);

    private Task<Result<Guid>> BookAsync() => desk.Get<BookingService>().BookAsync(desk.Somebody(), session, new SessionEditInput
    {
        Date = slot.Date,
        StartTime = slot.Start,
        PhotographerId = slot.PhotographerId,
        Location = place,
    }, desk.Cancel);

    private async Task<Result<Guid>> BookNewAsync(Guid client, DemoStep step)
    {
        var (somebody, offer) = (desk.Somebody(), await OfferAsync(client, step));
        return await SessionAsync(desk.Get<BookingService>().BookNewAsync(somebody, offer, desk.Cancel));
    }

    private Task<Result<Guid>> MoveAsync()
    {
        slot = slot with { Start = slot.Start.AddHours(slot.Start.Hour > 12 ? -1 : 1) };
        return desk.Get<SessionEditService>().EditAsync(desk.Somebody(), session, new SessionEditInput { StartTime = slot.Start }, desk.Cancel);
    }

    private Task<Result<Guid>> NoteAsync() => desk.Get<SessionEditService>().EditAsync(desk.Somebody(), session, new SessionEditInput { Notes = desk.Words.Say("notes") }, desk.Cancel);

    private async Task<SessionOfferInput> OfferAsync(Guid client, DemoStep step) => new()
    {
        ClientId = client,
        SessionType = plan.Kind,
        Date = slot.Date,
        StartTime = slot.Start,
        DurationMinutes = plan.Package.Minutes,
        PhotographerId = slot.PhotographerId,
        Location = place,
        Lines = Lines(),
        Discount = step.Percent is { } percent ? new DiscountInput(percent) : null,
        DiscountCode = step.Percent is null ? await desk.Codes.NextAsync(desk, plan.Package.Price) : null,
    };

    /// <summary>The package and add-ons at their prices, now and then with the way there.</summary>
    private List<LineInput> Lines()
    {
        List<LineInput> lines = [new(plan.Package.Name, 1, plan.Package.Price), .. plan.AddOns.Select(addOn => new LineInput(addOn.Name, addOn.Price < 50 ? 4 : 1, addOn.Price))];
        if (desk.Words.Once(6)) lines.Add(new LineInput("Travel, km", 84.5m, 0.42m));
        return lines;
    }
}
