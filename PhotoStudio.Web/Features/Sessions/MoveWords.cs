using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>What is said after a move: where to, and what the client hears of it.</summary>
internal static class MoveWords
{
    public static string Of(StudioFormat format, DateOnly? date, TimeOnly? start, string client, MoveNews news) => $"Moved to {When(format, date, start)}. {Told(client, news)}";

    /// <summary>Soon is <see cref="SessionMessages.MoveHold"/>.</summary>
    private static string Told(string client, MoveNews news) => news switch
    {
        MoveNews.Nothing => $"{client} is not told.",
        MoveNews.NoAddress => $"{client} has no e-mail: nobody is told.",
        MoveNews.Soon => $"{client} is told in two minutes.",
        MoveNews.Waits => $"The message to {client} waits in the outbox: no mail goes out at present.",
    };

    public static string When(StudioFormat format, DateOnly? date, TimeOnly? start) => (date, start) switch
    {
        (null, _) => "an open date",
        ({ } day, { } time) => $"{format.Day(day)}, {format.Time(time)}",
        ({ } day, null) => format.Day(day),
    };
}
