namespace PhotoStudio.Domain.Mail;

/// <summary>When a message is tried again: after 1, 4, 16 and 64 minutes, then about 4 and 17 hours. Seven tries within a day, then a person must look.</summary>
public static class RetrySchedule
{
    private static readonly TimeSpan[] Waits = [.. Enumerable.Range(0, 6).Select(step => TimeSpan.FromMinutes(Math.Pow(4, step)))];

    public static int MostTries => Waits.Length + 1;

    /// <summary>How long to wait after so many tries; null when there is no further one.</summary>
    public static TimeSpan? After(int tries) => tries >= 1 && tries <= Waits.Length ? Waits[tries - 1] : null;
}
