namespace PhotoStudio.Tests.Domain.Money;

/// <summary>What a session's money must be, by rules written down a second time: payments come and go, and everything else follows.</summary>
internal sealed class Ledger
{
    public long Total { get; private set; } = 300;

    public long Received { get; private set; }

    public bool Cancelled { get; private set; }

    public bool Invoiced { get; private set; }

    /// <summary>What credit notes took off the present invoice.</summary>
    public long Credited { get; private set; }

    private bool MovedAfterIssue { get; set; }

    public long Owed => Cancelled ? 0 : Total - Credited - Received;

    public bool Settled => Total > 0 && Received >= Total - Credited;

    public string Status => (Invoiced, Settled) switch { (true, _) => "Invoiced", (_, true) => "Paid", _ => "Booked" };

    /// <summary>True when the command has to succeed; then it has happened here too.</summary>
    public bool Take(string command, long amount) => command switch
    {
        "pay" or "payInvoice" => Do(!Cancelled && amount <= Owed && (command is "pay" || Invoiced), () => Move(amount)),
        "markPaid" => Do(!Cancelled && !Invoiced && Total > 0 && Owed > 0, () => Move(Owed)),
        "refund" or "refundInvoice" => Do(amount <= Received && (command is "refund" || Invoiced), () => Move(-amount)),
        "invoice" => Do(!Cancelled && !Invoiced && Total > 0, () => (Invoiced, MovedAfterIssue) = (true, false)),
        "void" => Do(Invoiced && !MovedAfterIssue && Credited == 0, () => Invoiced = false),
        "credit" => Do(Invoiced && amount <= Total - Credited, () => Credit(amount)),
        "creditAll" => Do(Invoiced, () => Credit(Total - Credited)),
        "keep" => Do(!Cancelled && !Invoiced, () => Cancelled = true),
        "giveBack" => Do(!Cancelled && !Invoiced, () => (Cancelled, Received) = (true, 0)),
        "reopen" => Do(Cancelled, () => Cancelled = false),
        "price" => Do(!Cancelled && !Invoiced && amount >= Received, () => Total = amount),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    private static bool Do(bool allowed, Action happen)
    {
        if (allowed) happen();
        return allowed;
    }

    /// <summary>Once all is credited, the session is as it was before the invoice, with all its money.</summary>
    private void Credit(long amount)
    {
        Credited += amount;
        if (Credited == Total) (Invoiced, Credited, MovedAfterIssue) = (false, 0, false);
    }

    private void Move(long amount)
    {
        Received += amount;
        MovedAfterIssue |= Invoiced;
    }
}
