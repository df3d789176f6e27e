using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>Invoices that the source adds to a session, or moves to another, after both came over.</summary>
public sealed class MovedInvoiceTests : ConsolidationTests
{
    [Fact]
    public async Task A_paid_invoice_that_a_session_gets_later_brings_its_payment()
    {
        Older.Session(1, "booked", 250.0);
        await BringAsync();
        Older.Run("UPDATE sessions SET status = 'invoiced'").Invoice(7, 250.0, "paid", ("session_id", 1), ("paid_date", "2025-07-01"));
        Assert.True((await BringAsync()).AgreesToTheCent);
        var session = await OneSessionAsync();
        Assert.Equal((SessionStatus.Invoiced, 25000, 0), (session.Status, session.PaidAmount, session.Balance));
        Assert.Equal(25000, Assert.Single((await InvoicesAsync()).Single().Payments).Amount);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public async Task An_invoice_that_moved_to_another_session_is_there_once_and_can_be_rolled_back(int from, int to)
    {
        Older.Session(1, "booked", 250.0).Session(2, "booked", 250.0, ("paid", 1), ("paid_amount", 250.0)).Run("UPDATE sessions SET date = '2025-07-0' || id").Invoice(7, 250.0, "paid", ("session_id", from), ("paid_date", "2025-07-01"));
        await BringAsync();
        Older.Run("UPDATE invoices SET session_id = @0", to);
        Assert.True((await BringAsync()).AgreesToTheCent);
        var invoice = Assert.Single(await InvoicesAsync());
        Assert.Equal(("OLD-7", InvoiceState.Paid), (invoice.Number, invoice.State));
        Assert.Equal(invoice.SessionId, (await SessionsAsync()).Single(session => session.InvoiceId == invoice.Id).Id);
        Assert.Equal(to, (await SessionsAsync()).Single(session => session.InvoiceId == invoice.Id).Date!.Value.Day);
        Assert.Equal(0, (await RollBackAsync()).Left);
        Assert.Empty(await InvoicesAsync());
        Assert.Empty(await SessionsAsync());
    }

    [Fact]
    public async Task An_invoice_that_moved_to_a_session_edited_here_stands_alone_and_keeps_its_money()
    {
        Older.Session(1, "booked", 250.0).Session(2, "booked", 250.0).Run("UPDATE sessions SET date = '2025-07-0' || id").Invoice(7, 250.0, "paid", ("session_id", 1), ("paid_date", "2025-07-01"));
        await BringAsync();
        var second = (await SessionsAsync()).Single(session => session.InvoiceId is null).Id;
        Assert.Null((await Studio.Get<SessionEditService>().EditAsync(Cast.Sam, second, new SessionEditInput { Location = "The lake" }, Cancel)).Problem);
        Older.Run("UPDATE invoices SET session_id = 2");
        await BringAsync();
        var invoice = Assert.Single(await InvoicesAsync());
        Assert.Equal((null, InvoiceState.Paid, 25000), (invoice.SessionId, invoice.State, invoice.PaidAmount));
        Assert.All(await SessionsAsync(), session => Assert.Equal((SessionStatus.Booked, null, 0), (session.Status, session.InvoiceId, session.PaidAmount)));
    }
}
