using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

public sealed partial class Invoice
{
    /// <summary>Takes it back, or a part of it, by a credit note. Needs the earlier notes loaded. Once all is credited, a session's invoice gives the session its money back.</summary>
    /// <param name="credit">At most what is left.</param>
    /// <param name="issue">Number, reason and the studio as it is now.</param>
    /// <param name="actor">Who makes the note.</param>
    /// <param name="moment">Now, and the studio's day.</param>
    public CreditNote TakeBack(Credit credit, CreditIssue issue, Actor actor, Moment moment)
    {
        if (credit.Total <= 0 || Credited + credit.Total > Total) throw new InvalidOperationException("A credit is over 0 and at most what is left.");
        var returns = SessionId is not null && Credited + credit.Total == Total;
        var note = CreditNote.Make(this, credit, issue, returns ? 0 : Balance - credit.Total, actor, moment);
        credits.Add(note);
        Credited = credits.Sum(made => made.Total);
        if (Credited == Total) State = InvoiceState.Credited;
        if (returns) ReturnPayments();
        Settle();
        Log($"{note.Number} made", actor, moment.Now);
        return note;
    }

    /// <summary>The session has its payments and refunds for itself again.</summary>
    private void ReturnPayments()
    {
        foreach (var payment in payments) payment.CountOn(null);
        payments.Clear();
    }
}
