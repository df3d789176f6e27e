using PhotoStudio.Domain.Overview;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Features.Reviews;
using PhotoStudio.Web.Features.Sessions;
using PhotoStudio.Web.Shared.Look;

namespace PhotoStudio.Web.Features.Overview;

/// <summary>One kind of thing that waits for a decision: how many, what about them, and the rows it opens. Without a look it is about people.</summary>
public sealed record Decision(StatusLook? Look, int Count, string What, string Detail, string Act, string Href, bool DetailIsName = false)
{
    /// <summary>Drawn where there is no look.</summary>
    public string Mark { get; init; } = Glyph.People;

    /// <summary>Only kinds that have some, the worst first.</summary>
    public static IReadOnlyList<Decision> Of(OverviewDecisions d, StudioFormat format) => [.. All(d, format).Where(decision => decision.Count > 0)];

    private static IEnumerable<Decision> All(OverviewDecisions d, StudioFormat format)
    {
        yield return new(StatusLook.Overdue, d.Overdue.Count, d.Overdue.Count == 1 ? "invoice overdue" : "invoices overdue",
            $"{format.Money(d.Overdue.Balance)}, oldest {(d.Overdue.OldestDue is { } due ? format.Due(due) : "")}", "Follow up", "/invoicing?state=overdue");
        yield return new(StatusLook.Request, d.Requests, d.Requests == 1 ? "new request" : "new requests",
            d.OldestRequest is { } since ? $"oldest since {format.Day(format.LocalDay(since))}" : "", "Answer", "/sessions?status=request&sort=createdAt");
        yield return new(StatusLook.Quoted, d.Accepted.Count, d.Accepted.Count == 1 ? "quote accepted" : "quotes accepted",
            $"{format.Money(d.Accepted.Total)}, not booked yet", "Book", SessionSlices.Address(SessionSlice.AcceptedQuotes));
        yield return new(StatusLook.Quoted, d.Lapsing.Count, d.Lapsing.Count == 1 ? "quote about to lapse" : "quotes about to lapse",
            $"{format.Money(d.Lapsing.Total)} within three days", "Ask again", SessionSlices.Address(SessionSlice.LapsingQuotes));
        yield return new(StatusLook.PaidSession, d.PaidNotInvoiced, "paid, not invoiced", format.Money(d.PaidNotInvoicedTotal), "Invoice", "/sessions?status=paid");
        yield return new(null, d.Reviews, d.Reviews == 1 ? "review to moderate" : "reviews to moderate", "nobody sees them before", "Read", new ReviewsPlace(ReviewTab.Waiting).Url) { Mark = Glyph.Star };
        yield return new(null, d.Messages, d.Messages == 1 ? "message from a visitor" : "messages from visitors", "by the contact form", "Read", "/messages") { Mark = Glyph.Mail };
        yield return new(null, d.People?.Count ?? 0, d.People?.Count == 1 ? "person waits to be let in" : "people wait to be let in",
            d.People?.First ?? "", "Approve", "/users?state=pending", DetailIsName: true);
    }
}
