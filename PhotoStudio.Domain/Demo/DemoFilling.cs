using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Demo;

/// <summary>Fills an empty studio: settings and prices first, then eighteen months in the order of time.</summary>
internal sealed class DemoFilling(DemoDesk desk, DemoTimeline timeline, DateOnly today, int photoWidth)
{
    public const int Months = 18;

    private readonly Random random = new(1806);

    public static DateOnly Start(DateOnly today) => new DateOnly(today.Year, today.Month, 1).AddMonths(-Months);

    public async Task FillAsync()
    {
        var settings = desk.Get<SettingsService>();
        (await settings.EditAsync(Actor.System, DemoProfile.Settings, null, desk.Cancel)).OrStop("profile");
        using var logo = new MemoryStream(DemoLogo.Draw());
        (await settings.UploadLogoAsync(Actor.System, logo, desk.Cancel)).OrStop("logo");
        await desk.Cast.OpenAsync();
        var offers = await DemoOffers.StoreAsync(desk.Get<PriceListService>(), desk.Cast.Owner, desk.Cancel);
        await desk.Codes.StoreAsync(desk.Get<PriceListService>(), desk.Cast.Owner, today, desk.Cancel);
        PlanSessions(offers);
        PlanSales();
        var people = new DemoPeople(desk, timeline, today);
        people.Plan();
        PlanExpenses();
        new DemoCorrections(desk, timeline, today).Plan();
        var portfolio = new DemoPortfolio(desk, timeline, today, photoWidth);
        var drawing = await portfolio.PlanAsync();
        var site = new DemoSite(desk, timeline, today);
        site.Plan();
        await timeline.RunAsync();
        await drawing;
        await portfolio.DevelopAsync();
        foreach (var person in DemoPerson.All()) await desk.Cast.ClientAsync(person, desk.Cancel);
        await people.EndAsync(timeline.Now);
        await site.StoreAsync();
    }

    private void PlanSessions(DemoOffers offers)
    {
        var planner = new DemoPlanner(offers, new DemoCalendar(desk.Cast.Studio, random), new DemoTimes(today, random), random);
        var reviews = new DemoReviews(desk, timeline, today);
        foreach (var plan in planner.Plan(Start(today), today))
        {
            var story = new DemoStory(desk, plan);
            foreach (var moment in plan.Moments) timeline.Add(moment.At, () => story.TellAsync(moment.Step));
            reviews.Hear(plan, story);
        }

        reviews.Plan();
    }

    private void PlanExpenses()
    {
        var times = new DemoTimes(today, new Random(1911));
        foreach (var expense in DemoTable.Read("expenses").Select(row => new DemoExpense(desk, row)))
            foreach (var days in expense.Days(Start(today), today))
                timeline.Add(times.Of(DemoStep.ReadAll($"spend t{days}"), today)[0].At, () => expense.SpendAsync(today.AddDays(days)));
    }

    private void PlanSales()
    {
        var (people, times) = (DemoPerson.All(), new DemoTimes(today, random));
        foreach (var row in DemoTable.Read("standalone"))
        {
            var sale = new DemoSale(desk, people.Single(person => person.Name == row[1]), row);
            var steps = DemoStep.ReadAll($"make t{row[0]};{row[5]}");
            var draft = steps.Any(step => step.Verb == "draft");
            foreach (var moment in times.Of([.. steps.Where(step => step.Verb != "draft")], today))
                timeline.Add(moment.At, () => moment.Step.Verb == "make" ? sale.MakeAsync(draft) : sale.PayAsync(moment.Step.Percent));
        }
    }
}
