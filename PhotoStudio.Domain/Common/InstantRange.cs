namespace PhotoStudio.Domain.Common;

/// <summary>A stretch of time, UTC: from an instant on, up to another that is no longer in it.</summary>
public readonly record struct InstantRange(DateTime From, DateTime Until);
