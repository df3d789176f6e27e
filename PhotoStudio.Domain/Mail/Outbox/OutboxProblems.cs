using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Mail;

/// <summary>Why a message cannot be dealt with now.</summary>
internal static class OutboxProblems
{
    public static Refused Gone() => new("It has gone out already.");

    public static Refused InHand() => new("It is being handed to the server at this moment. Look again in a minute.");
}
