using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Reviews;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Brings over reviews; each points at its session through the legacy id, exactly, or at none.</summary>
internal sealed class ReviewStep(Desk desk, SourceIndex index, ClientBook clients) : SimpleStep(desk, OlderTables.Reviews, BroughtKind.Review)
{
    private const int MostText = 4000;
    private readonly HashSet<Guid> reviewed = [];

    public async Task LoadAsync()
    {
        foreach (var id in await Desk.Db.Set<Review>().Where(r => r.SessionId != null).Select(r => r.SessionId!.Value).ToListAsync(Desk.Cancel)) reviewed.Add(id);
    }

    /// <summary>Whether a session has its review, here or in this run.</summary>
    public bool IsReviewed(Guid sessionId) => reviewed.Contains(sessionId);

    protected override string Place => "/reviews#";

    protected override Task<Outcome> MakeAsync(RowReader reader)
    {
        if (Older(reader) is not { } older) return Task.FromResult(Outcome.LeftOut);
        var review = Review.BringOver(older, Desk.Actor);
        Desk.Add(review);
        return Task.FromResult(Outcome.New(review));
    }

    /// <summary>Words and stars of a review never change here; only what the source says about publishing is taken.</summary>
    protected override async Task<Entity?> ChangeAsync(RowReader reader, Origin origin)
    {
        var review = await Desk.Db.Set<Review>().SingleOrDefaultAsync(r => r.Id == origin.EntityId, Desk.Cancel);
        if (review is null || !IsUntouched(review, origin)) return null;
        var (rating, text) = (Rating(reader), Text(reader));
        if (rating != review.Rating || text != review.Text) return null;
        if (OlderWords.Flag(reader.Row, "published") == true) review.Publish(Desk.Actor, Desk.Now);
        else if (review.State is ReviewState.Published) review.Hide(Desk.Actor, Desk.Now);
        review.Answer(Reply(reader), Desk.Actor, Desk.Now);
        return review;
    }

    private OlderReview? Older(RowReader reader)
    {
        if (Rating(reader) is not { } rating)
        {
            reader.Say($"rating: {reader.Row.Text("rating") ?? "null"}", "A review has 1 to 5 stars.", "Left out");
            return null;
        }

        var party = OlderParty.Read(reader, index.Login(reader.Row), "reviewer_name", "reviewer_email");
        var client = party.Email is { } email ? clients.WithEmail(email.Normalized) : null;
        if (party.Email is not null && client is null) reader.Say($"reviewer_email: {party.Email.Text}", "No client has this address.", "Without a client");
        var state = OlderWords.Flag(reader.Row, "published") switch { true => ReviewState.Published, false or null => ReviewState.Waiting };
        return new OlderReview(Session(reader), client, party.Name ?? "A client", new ReviewWords(rating, Text(reader)), state, Reply(reader), Made(reader), Updated(reader));
    }

    private Guid? Session(RowReader reader)
    {
        var link = SessionLink.Of(Desk, reader.Row);
        if (link.Id is not { } id) reader.Say(link.Older, link.Why, "Kept without a session");
        else if (!reviewed.Add(id)) reader.Say(link.Older, "Its session has a review already.", "Kept without a session");
        else return id;
        return null;
    }

    private static int? Rating(RowReader reader) => OlderMoney.Exact(reader.Row.Value("rating")) is >= 1 and <= 5 and var stars && stars == decimal.Truncate(stars) ? (int)stars : null;

    private static string Text(RowReader reader) => Within(reader, "comment", reader.Row.Text("comment", "text")) ?? "";

    private static string? Reply(RowReader reader) => Within(reader, "admin_reply", reader.Row.Text("admin_reply"));

    private static string? Within(RowReader reader, string column, string? written)
    {
        if (written?.Trim() is not { Length: > 0 } text) return null;
        if (text.Length > MostText) reader.Say($"{column}: {text}", $"Longer than {MostText} characters.", $"Cut to {MostText}");
        return RowReader.Cut(text, MostText);
    }
}
