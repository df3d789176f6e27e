using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>One entry of an invoice's history. Only ever appended.</summary>
public sealed class InvoiceEvent
{
    private InvoiceEvent()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid InvoiceId { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    public string By { get; private init; } = "";

    public string What { get; private init; } = "";

    internal static InvoiceEvent Of(Guid invoiceId, string what, Actor actor, DateTime now) => new() { InvoiceId = invoiceId, What = what, By = actor.Name, At = now };
}
