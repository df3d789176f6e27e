using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Domain.Demo;

/// <summary>The demo's shoots: their photographs are drawn while the other stories are told.</summary>
internal sealed class DemoPortfolio(DemoDesk desk, DemoTimeline timeline, DateOnly today, int photoWidth)
{
    private const int FirstNumber = 4701;

    private readonly List<Task> developing = [];
    private readonly DemoPhotographs photographs = new(photoWidth, desk.Cancel);

    /// <summary>Puts every shoot into the order of time; gives the drawing, which has begun.</summary>
    public async Task<Task> PlanAsync()
    {
        var categories = await CategoriesAsync();
        var (number, seed) = (FirstNumber, 1);
        foreach (var row in DemoTable.Read("shoots").OrderByDescending(row => row.Number(2)))
        {
            var (day, first) = (today.AddDays(-row.Number(2)), number);
            var motifs = row[5].Split(", ");
            var drawn = motifs.Select((motif, place) => (motif.TrimEnd('^'), photographs.Want(new DemoPhotograph(motif.TrimEnd('^'), seed++, motif.EndsWith('^'), place == 0 && row[4] == "public")))).ToList();
            var shoot = new DemoShoot(desk, row, categories[row[1]], day, drawn, DevelopAsync);
            var at = day.ToDateTime(new TimeOnly(17, 0), DateTimeKind.Utc);
            timeline.Add(at, () => MakeAsync(shoot, first));
            timeline.Add(at.AddHours(2), shoot.ShowAsync);
            timeline.Add(at.AddHours(26), shoot.LookAsync);
            number += motifs.Length;
        }

        return photographs.DrawAsync();
    }

    /// <summary>Makes the web sizes that are still missing, so that the first visitor sees photographs.</summary>
    public async Task DevelopAsync()
    {
        await Task.WhenAll(developing);
        await Task.WhenAll(Enumerable.Range(0, PhotoMaker.AtOnce).Select(_ => MakeAllAsync()));
    }

    private async Task MakeAllAsync()
    {
        var made = true;
        while (made) made = await desk.Get<PhotoMaker>().MakeNextAsync(desk.Cancel);
    }

    /// <summary>Fills a shoot; its web sizes are made beside what comes next.</summary>
    private async Task MakeAsync(DemoShoot shoot, int firstNumber)
    {
        await shoot.MakeAsync(firstNumber);
        developing.Add(Task.Run(MakeAllAsync, desk.Cancel));
    }

    private async Task<Dictionary<string, Guid>> CategoriesAsync()
    {
        var categories = new Dictionary<string, Guid>();
        foreach (var name in new[] { "Wedding", "Portrait", "Family", "Newborn", "Event", "Landscape", "Product", "Studio" })
            categories[name] = (await desk.Get<CategoryService>().CreateAsync(desk.Cast.Owner, name, desk.Cancel)).OrStop("category");
        return categories;
    }
}
