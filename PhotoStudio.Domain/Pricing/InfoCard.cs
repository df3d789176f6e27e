using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Pricing;

/// <summary>What is good to know about paying: a title and a text on the public page of prices, while it is shown.</summary>
[Audited(AuditArea.Prices, "information card", Title = "Title")]
public sealed class InfoCard : Entity
{
    private InfoCard()
    {
    }

    public string Title { get; private set; } = "";

    /// <summary>Plain text; an empty line begins a paragraph.</summary>
    public string Text { get; private set; } = "";

    public bool Shown { get; private set; }

    /// <summary>Its place on the page, from 0.</summary>
    public int Position { get; private set; }

    public static InfoCard Create(InfoCardDetails details, int position, Actor actor, DateTime now)
    {
        var card = new InfoCard { Position = position };
        card.Take(details);
        card.Created(actor, now);
        return card;
    }

    public void Edit(InfoCardDetails details, Actor actor, DateTime now)
    {
        Take(details);
        Touch(actor, now);
    }

    /// <summary>Puts it on the public page, or takes it off.</summary>
    public void Show(bool shown, Actor actor, DateTime now)
    {
        Shown = shown;
        Touch(actor, now);
    }

    public void Place(int position, Actor actor, DateTime now)
    {
        if (Position == position) return;
        Position = position;
        Touch(actor, now);
    }

    private void Take(InfoCardDetails details) => (Title, Text, Shown) = (details.Title, details.Text, details.Shown);
}

/// <summary>The checked values of an information card.</summary>
public sealed record InfoCardDetails(string Title, string Text, bool Shown);
