using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Demo;

/// <summary>The discount codes and information cards of the demo, and which quote uses which code. Draws nothing by lot: the other stories stay as they are.</summary>
internal sealed class DemoCodes
{
    private const int FirstFriends = 5;

    private int quotes;
    private (DateOnly From, DateOnly Until) spring;

    public async Task StoreAsync(PriceListService prices, Actor actor, DateOnly today, CancellationToken cancel)
    {
        spring = (today.AddDays(-250), today.AddDays(-190));
        DiscountCodeInput[] codes =
        [
            new("WELCOME10", 10, Most: 150, Minimum: 200, Description: "On the card we hand out at fairs."),
            new("FRIENDS", Amount: 50, UsageLimit: FirstFriends, Description: "For the first five who came by word of mouth."),
            new("SPRING15", 15, Most: 200, ValidFrom: spring.From, ValidUntil: spring.Until, Description: "Spring campaign."),
            new("FAIR5", 5, Description: "The typo on the old flyer. Do not bring it back.", Active: false),
            new("WINTER20", 20, Most: 120, Minimum: 300, ValidFrom: today.AddDays(8), ValidUntil: today.AddDays(70), UsageLimit: 25),
        ];
        foreach (var code in codes) (await prices.CreateCodeAsync(actor, code, cancel)).OrStop("discount code");
        InfoCardInput[] cards =
        [
            new("How to pay", "By bank transfer or by card at the studio. Your invoice comes by e-mail with everything on it, and is due after fourteen days."),
            new("Deposits", "We keep your day once 30 % of the price has arrived, for weddings and everything from half a day.\n\nIf you have to move it, the deposit moves with you."),
            new("Vouchers", "Vouchers are back before Christmas.", false),
        ];
        foreach (var card in cards) (await prices.CreateCardAsync(actor, card, cancel)).OrStop("card");
    }

    /// <summary>The code of the next quote, or null for most of them.</summary>
    /// <param name="desk">On the moving clock.</param>
    /// <param name="price">Of its package, in whole units.</param>
    public async Task<string?> NextAsync(DemoDesk desk, decimal price)
    {
        if (price < 250 || ++quotes % 6 != 0) return null;
        var day = DateOnly.FromDateTime(desk.Get<TimeProvider>().GetUtcNow().UtcDateTime);
        if (day >= spring.From && day <= spring.Until) return "SPRING15";
        await using var db = await desk.Get<StudioDatabase>().OpenAsync(desk.Cancel);
        return await db.DiscountCodes.AnyAsync(code => code.Code == "FRIENDS" && code.Used < FirstFriends, desk.Cancel) ? "FRIENDS" : "WELCOME10";
    }
}
