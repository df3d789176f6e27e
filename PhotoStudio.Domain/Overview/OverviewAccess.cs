using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Overview;

internal static class OverviewAccess
{
    /// <summary>The studio's figures are for the studio's side only.</summary>
    public static Problem? WhyNot(Actor actor) => actor.Role switch
    {
        ActorRole.Anonymous or ActorRole.Pending => new NotSignedIn(),
        ActorRole.Client => new NotAllowed(),
        ActorRole.Staff or ActorRole.Admin or ActorRole.System => null,
    };
}
