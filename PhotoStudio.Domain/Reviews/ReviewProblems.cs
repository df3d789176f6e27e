using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Reviews;

/// <summary>The sentences about reviews that a user may see.</summary>
public static class ReviewProblems
{
    public static Refused AlreadyWritten() => new("This session has its review already. There is one for each session.");

    public static Refused Cancelled() => new("This session is cancelled, so there is nothing to review.");

    public static Refused NotBooked() => new("This session was never booked, so there is nothing to review.");

    public static Refused NotYet() => new("A review can be written once the day of the session has passed.");

    public static NotFound DeadLink() => new("review link");

    public static Refused AlreadyPublic() => new("This review is public already.");

    public static Refused AlreadyHidden() => new("This review is hidden already.");

    public static Refused WaitsAlready() => new("This review waits already.");
}
