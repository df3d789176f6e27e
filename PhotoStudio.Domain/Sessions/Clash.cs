namespace PhotoStudio.Domain.Sessions;

/// <summary>A session that holds the slot somebody wants.</summary>
public sealed record Clash(Guid SessionId, DateOnly Date, TimeOnly StartTime, int DurationMinutes, string ClientName, string SessionType);
