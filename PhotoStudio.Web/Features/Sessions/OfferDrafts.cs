namespace PhotoStudio.Web.Features.Sessions;

/// <summary>What was typed into a quote and not sent: kept for as long as this browser tab is open, so that closing a sheet loses nothing.</summary>
public sealed class OfferDrafts
{
    private readonly Dictionary<Guid, OfferForm> kept = [];

    /// <summary>The draft of a session, or null.</summary>
    public OfferForm? Find(Guid session)
    {
        var form = kept.GetValueOrDefault(session);
        if (form is not null) form.Kept = true;
        return form;
    }

    public void Keep(Guid session, OfferForm form) => kept[session] = form;

    public void Drop(Guid session) => kept.Remove(session);
}
