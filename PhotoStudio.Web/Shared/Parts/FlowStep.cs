using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Web.Shared.Parts;

/// <summary>One of the five steps of a session: its status, and when and why, or what it needs.</summary>
public sealed record FlowStep(SessionStatus Status, string? Note);
