using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

/// <summary>A line of a session's price, copied from the price list or typed: later price changes alter nothing.</summary>
public sealed class SessionLine
{
    private SessionLine()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid SessionId { get; private init; }

    public int Position { get; private init; }

    public string Description { get; private init; } = "";

    public decimal Quantity { get; private init; }

    /// <summary>Minor units.</summary>
    public long UnitPrice { get; private init; }

    /// <summary>Percent.</summary>
    public decimal TaxRate { get; private init; }

    /// <summary>Minor units.</summary>
    public long Amount { get; private init; }

    internal static SessionLine Of(Guid sessionId, int position, PricedLine line) => new()
    {
        SessionId = sessionId,
        Position = position,
        Description = line.Description,
        Quantity = line.Quantity,
        UnitPrice = line.UnitPrice,
        TaxRate = line.TaxRate,
        Amount = line.Amount,
    };

    internal PricedLine ToPriced() => new(Description, Quantity, UnitPrice, TaxRate);
}
