using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Invoicing;

public sealed partial class Invoice
{
    /// <summary>
    /// UTC; set while it stands as it was brought over from older data. The first act of a person here clears it; until then nothing about it causes a message,
    /// and a rollback may remove it. What a background job writes does not count.
    /// </summary>
    public DateTime? BroughtOverAt { get; private set; }
}
