using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Site;

namespace PhotoStudio.Domain.Demo;

/// <summary>What the demo's public site says, and what visitors wrote by its contact form.</summary>
internal sealed class DemoSite(DemoDesk desk, DemoTimeline timeline, DateOnly today)
{
    private const string About = """
        Northlight is three photographers and a room with one very large window on Mill Lane in Dublin 8. Ines Moreau opened it in 2014, after ten years of photographing theatre, where nobody waits for the light and nobody repeats a line.

        That is still how we work. We start slowly, keep the equipment small, and take the photograph when nobody is thinking of it. People, mostly: at weddings, at kitchen tables, in front of a grey wall. Between them, the coast, whenever the ferry goes.

        What you get is yours to keep: the photographs in full size, a page where the whole family finds them, and prints if you want them on a wall.
        """;

    /// <summary>Puts the messages into the order of time.</summary>
    public void Plan()
    {
        foreach (var row in DemoTable.Read("messages"))
        {
            var at = today.AddDays(-row.Number(0)).ToDateTime(new TimeOnly(row.Number(1), 12));
            timeline.Add(at, () => WriteAsync(row, at));
        }
    }

    /// <summary>Stores words and pictures, once there are photographs to choose from.</summary>
    public async Task StoreAsync()
    {
        var featured = await desk.Get<PublicPortfolioQueries>().FeaturedAsync(12, desk.Cancel);
        var hero = featured.FirstOrDefault(photo => photo.Face.Width > photo.Face.Height) ?? featured.FirstOrDefault();
        var input = new SiteInput
        {
            HomeTitle = "Light, and the people in it.",
            HomeText = "Portraits, weddings and quiet places. Dublin, and wherever the ferry goes.",
            AboutTitle = "One large window, three photographers",
            AboutText = About,
            ContactText = "A question, an idea, a date you are not sure of: write, and Ines answers within a day.",
            HeroPhotoId = hero?.Face.Id,
            AboutPhotoId = featured.FirstOrDefault(photo => photo.ShootTitle == "North light")?.Face.Id,
        };
        (await desk.Get<SiteService>().EditAsync(desk.Cast.Owner, input, null, desk.Cancel)).OrStop("site");
    }

    private async Task WriteAsync(IReadOnlyList<string> row, DateTime at)
    {
        var sent = await desk.Get<ContactService>().SendAsync(Actor.Anonymous, new ContactInput(row[2], row[3], row.Cell(4), row[5]), desk.Cancel);
        var id = sent.OrStop("message");
        if (row.Cell(6) is "done") timeline.Add(at.AddHours(14), async () => (await desk.Get<ContactService>().MarkAsync(desk.Somebody(), id, true, desk.Cancel)).OrStop("message"));
    }
}
