using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Reviews;

namespace PhotoStudio.Domain.Demo;

/// <summary>What clients of the demo say afterwards: some are asked, most of them answer, the newest reviews still wait for moderation.</summary>
internal sealed class DemoReviews(DemoDesk desk, DemoTimeline timeline, DateOnly today)
{
    /// <summary>Sessions of the last so many days all ask for a review, and what is said about them is not decided on yet.</summary>
    private const int FreshDays = 16;

    private readonly Random random = new(1912);
    private readonly List<IReadOnlyList<string>> words = [.. DemoTable.Read("reviews")];
    private readonly List<(DemoPlan Plan, DemoStory Story)> heard = [];

    public void Hear(DemoPlan plan, DemoStory story) => heard.Add((plan, story));

    /// <summary>Gives the words away, to the newest sessions first.</summary>
    public void Plan()
    {
        foreach (var (plan, story) in heard.Where(one => one.Plan.Slot.Date < today.AddDays(-1)).OrderByDescending(one => one.Plan.Slot.Date))
        {
            var fresh = plan.Slot.Date >= today.AddDays(-FreshDays);
            if (random.Next(fresh ? 2 : 5) != 0) continue;
            var said = fresh && random.Next(2) == 0 ? null : words.Find(row => row[0] == plan.Kind);
            if (said is not null) words.Remove(said);
            if (said is null && !fresh) continue;
            var at = plan.Slot.Date.ToDateTime(new TimeOnly(random.Next(9, 17), random.Next(60))).AddDays(random.Next(1, 3));
            timeline.Add(at, () => AskAsync(story, said, at, !fresh));
        }
    }

    private async Task AskAsync(DemoStory story, IReadOnlyList<string>? said, DateTime at, bool decided)
    {
        var invited = await desk.Get<ReviewInvitationService>().InviteAsync(desk.Somebody(), story.SessionId, desk.Cancel);
        if (invited.Succeeded && said is not null) // refused: it was cancelled, or never booked
            timeline.Add(at.AddHours(random.Next(8, 60)), () => WriteAsync(invited.Value.Link.Split("link=")[1], said, decided));
    }

    private async Task WriteAsync(string secret, IReadOnlyList<string> said, bool decided)
    {
        var written = await desk.Get<ReviewService>().WriteByLinkAsync(Actor.Anonymous, secret, new ReviewInput(said.Number(1), said.Cell(2)), desk.Cancel);
        if (written.Succeeded && decided) timeline.Add(desk.Get<TimeProvider>().GetUtcNow().UtcDateTime.AddHours(random.Next(3, 40)), () => DecideAsync(written.Value, said));
    }

    private async Task DecideAsync(Guid review, IReadOnlyList<string> said)
    {
        var moderation = desk.Get<ModerationService>();
        var reply = said.Cell(3) is { } text ? new Optional<string>(text, true) : default;
        var spam = said.Number(1) < 2;
        var done = spam ? await moderation.HideAsync(desk.Somebody(), review, desk.Cancel) : await moderation.PublishAsync(desk.Somebody(), review, reply, desk.Cancel);
        done.OrStop("review");
    }
}
