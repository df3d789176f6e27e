using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Expenses;

/// <summary>A session to choose: "Wedding, Jonas Lindqvist, 12 Dec".</summary>
public sealed record SessionPick(Guid Id, string Words)
{
    public static SessionPick Of(SessionRow row, StudioFormat format) =>
        new(row.Id, $"{row.SessionType}, {row.ClientName}{(row.Date is { } day ? $", {format.ShortDay(day)}" : "")}");

    /// <summary>A few that match, the latest first.</summary>
    public static async Task<IReadOnlyList<SessionPick>> FindAsync(SessionQueries sessions, Actor actor, string text, StudioFormat format, CancellationToken cancel)
    {
        var found = await sessions.ListAsync(actor, new SessionFilter { Search = text, Paging = new Paging(1, 8) }, cancel);
        return [.. (found.Value?.Page.Items ?? []).Select(row => Of(row, format))];
    }
}
