using PhotoStudio.Domain.Sessions;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>Sessions by REST: made, listed, read and edited.</summary>
public static class SessionsApi
{
    public static void MapSessions(this RouteGroupBuilder api)
    {
        var sessions = api.MapGroup("/sessions").WithTags("Sessions").RequireAuthorization();
        sessions.MapPost("/request", RequestAsync).Says("Create a request").Creates<SessionDto>(429);
        sessions.MapPost("/quote", QuoteAsync).ForStaff().Says("Create a quote, new or for a request").Creates<SessionDto>(409, 412).Answers<SessionDto>();
        sessions.MapPost("/booking", BookAsync).ForStaff().Says("Create a booking directly").Creates<SessionDto>(409);
        sessions.MapGet("/", ListAsync).Says("List sessions").Answers<ApiList<SessionDto>>(400, 422);
        sessions.MapGet("/metrics", MetricsAsync).ForStaff().Says("Count sessions by status and session date").Answers<SessionMetricsDto>(400, 422);
        sessions.MapGet("/{id}", ReadAsync).Says("Read a session").Answers<SessionDto>(404);
        sessions.MapPut("/{id}", EditAsync).ForStaff().Says("Edit or reschedule a session").Changes<SessionDto>();
        sessions.MapSessionMoves();
        sessions.MapQuotePdf();
    }

    private static async Task<IResult> RequestAsync(Caller caller, Body<SessionRequestInput> body, RequestService requests, SessionAnswers answers) =>
        await answers.CreatedAsync(caller, await requests.RequestAsync(caller.Actor, body.Value, caller.Cancel));

    private static async Task<IResult> QuoteAsync(Caller caller, Body<SessionOfferInput> body, QuoteService quotes, SessionAnswers answers)
    {
        var quoted = await quotes.QuoteAsync(caller.Actor, body.Value, caller.Cancel, caller.Seen, keepDiscount: true);
        return body.Value.SessionId is null ? await answers.CreatedAsync(caller, quoted) : await answers.RowAsync(caller, quoted);
    }

    private static async Task<IResult> BookAsync(Caller caller, Body<SessionOfferInput> body, BookingService bookings, SessionAnswers answers) =>
        await answers.CreatedAsync(caller, await bookings.BookNewAsync(caller.Actor, body.Value, caller.Cancel));

    private static async Task<IResult> ListAsync(Caller caller, [AsParameters] SessionListQuery query, SessionAnswers answers) =>
        await answers.ListAsync(caller, query);

    private static async Task<IResult> MetricsAsync(Caller caller, [AsParameters] DaysQuery query, SessionAnswers answers) =>
        await answers.MetricsAsync(caller, query);

    private static async Task<IResult> ReadAsync(Caller caller, string id, SessionAnswers answers) =>
        await answers.RowAsync(caller, Caller.IdOf(id));

    private static async Task<IResult> EditAsync(Caller caller, string id, Body<SessionEditInput> body, SessionEditService edits, SessionAnswers answers) =>
        await answers.RowAsync(caller, await edits.EditAsync(caller.Actor, caller.Row(id), body.Value, caller.Cancel));
}
