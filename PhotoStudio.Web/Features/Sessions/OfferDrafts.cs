namespace PhotoStudio.Web.Features.Sessions;

/// <summary>What was typed into a quote and not sent: kept for as long as this browser tab is open, so that closing a sheet loses nothing.</summary>
public sealed class OfferDrafts
{
    private readonly Dictionary<Guid, OfferForm> kept = [];

    /// <summary>The draft of a session, or null.</summary>
    public OfferForm? Find(Guid session) => kept.GetValueOrDefault(session);

    public void Keep(Guid session, OfferForm form)
    {
        form.Kept = true;
        kept[session] = form;
    }

    public void Drop(Guid session) => kept.Remove(session);
}
