using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>A made-up case for previews in Settings, in the studio's own currency and culture.</summary>
internal static class TemplateExample
{
    public static MailValues Of(StudioSettings settings, TimeProvider clock)
    {
        var format = StudioFormat.Of(settings, clock);
        var day = format.Today.AddDays(18);
        var (total, paid) = (Whole(480, settings.Currency), Whole(150, settings.Currency));
        return new MailValues()
            .For("Ελένη Παπαδοπούλου")
            .Set("studio", settings.Profile.Name)
            .Set("session type", "family").Set("day", format.LongDay(day)).Set("time", format.Time(new TimeOnly(14, 30)))
            .Set("when", $"{format.LongDay(day)}, {format.Time(new TimeOnly(14, 30))}").Set("place", "Killiney beach").Set("photographer", "Ines Moreau")
            .Set("price", format.Money(total)).Set("total", format.Money(total)).Set("paid", format.Money(paid)).Set("owed", format.Money(total - paid))
            .Set("number", "INV-2026-0042").Set("due day", format.LongDay(day)).Set("issue day", format.LongDay(format.Today)).Set("days late", "7")
            .Set("valid until", format.LongDay(format.Today.AddDays(14))).Set("amount", format.Money(paid)).Set("still open", $"{format.Money(total - paid)} is still open.")
            .Set("answer", "accepted").Set("reason", "The weather turned.").Set("remark", "").Set("credit number", "CN-2026-0003")
            .Set("title", "Family at the sea").Set("photos", "84 photos are").Set("until", $"The link works until {format.LongDay(format.Today.AddDays(30))}.")
            .Set("visitor", "Noor van Dijk").Set("email", "noor@example.com").Set("phone", "Phone: +353 1 555 0123").Set("message", "Could you photograph us at the sea, all five of us?")
            .Fact("Day", format.LongDay(day)).Fact("Time", format.Times(new TimeOnly(14, 30), 90)).Fact("Where", "Killiney beach")
            .Fact("Price", format.Money(total)).Fact("Still owed", format.Money(total - paid))
            .LinkTo("https://example.com/");
    }

    private static long Whole(int units, Currency currency) => currency.TryToMinor(units, out var minor) ? minor : units;
}
