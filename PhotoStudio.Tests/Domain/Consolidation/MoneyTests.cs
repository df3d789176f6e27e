using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>Invoices, payments and prices, to the cent.</summary>
public sealed class MoneyTests : ConsolidationTests
{
    [Fact]
    public async Task An_invoice_of_the_first_generation_keeps_no_invented_number()
    {
        Older.Booking(1, "invoiced").Invoice(7, 199.9, "pending", ("booking_id", 1), ("description", "Family shoot"));
        await BringAsync();
        var (session, invoice) = (await OneSessionAsync(), Assert.Single(await InvoicesAsync()));
        Assert.Equal(("OLD-7", InvoiceState.Issued, 19990, 19990), (invoice.Number, invoice.State, invoice.Total, invoice.Balance));
        Assert.Equal((SessionStatus.Invoiced, invoice.Id, 19990, 19990), (session.Status, session.InvoiceId, session.Total, session.Balance));
        Assert.Equal("Family shoot", Assert.Single(invoice.Lines).Description);
    }

    [Fact]
    public async Task A_paid_invoice_has_one_payment_and_its_session_is_settled()
    {
        Older.Session(1, "invoiced", 250.0, ("paid", 1), ("paid_amount", 250.0), ("paid_at", "2025-06-12 10:00:00"))
            .Invoice(7, 250.0, "paid", ("session_id", 1), ("invoice_number", "INV-2025-0007"), ("paid_date", "2025-06-11"));
        var report = await BringAsync();
        var (session, invoice) = (await OneSessionAsync(), Assert.Single(await InvoicesAsync()));
        Assert.Equal((InvoiceState.Paid, 0, 25000), (invoice.State, invoice.Balance, invoice.PaidAmount));
        Assert.Equal((SessionStatus.Invoiced, true, 25000), (session.Status, session.Paid, session.PaidAmount));
        Assert.Equal(new DateOnly(2025, 6, 11), Assert.Single(session.Payments).Date);
        Assert.True(report.AgreesToTheCent, string.Join(", ", report.Money));
        Assert.Equal(25000, Money(report, "Received").After);
    }

    [Fact]
    public async Task What_a_session_received_counts_on_its_open_invoice_once()
    {
        Older.Session(1, "invoiced", 250.0, ("paid", 1), ("paid_amount", 100.0)).Invoice(7, 250.0, "overdue", ("session_id", 1));
        var report = await BringAsync();
        var invoice = Assert.Single(await InvoicesAsync());
        Assert.Equal((InvoiceState.Issued, 15000, 10000), (invoice.State, invoice.Balance, (await OneSessionAsync()).PaidAmount));
        Assert.True(report.AgreesToTheCent, string.Join(", ", report.Money));
    }

    [Fact]
    public async Task A_cancelled_invoice_is_void_and_its_session_booked()
    {
        Older.Session(1, "invoiced", 250.0).Invoice(7, 250.0, "cancelled", ("session_id", 1));
        var report = await BringAsync();
        Assert.Equal((InvoiceState.Void, 0), (Assert.Single(await InvoicesAsync()).State, Assert.Single(await InvoicesAsync()).Balance));
        Assert.Equal(SessionStatus.Booked, (await OneSessionAsync()).Status);
        Assert.True(Says(report, "sessions", "1", "No invoice"));
    }

    [Fact]
    public async Task Items_that_come_to_something_else_are_carried_by_one_line()
    {
        Older.Invoice(7, 100.0, "pending", ("client_name", "Otto"), ("items", """[{"description":"Prints","quantity":3,"price":25.0}]"""))
            .Invoice(8, 50.0, "pending", ("client_name", "Otto"), ("items", "\"[{\\\"description\\\":\\\"Album\\\",\\\"amount\\\":\\\"60.00\\\"}]\""));
        var report = await BringAsync();
        var invoices = await InvoicesAsync();
        Assert.Equal([10000, 5000], invoices.Select(i => i.Total));
        Assert.Equal([2500, -1000], invoices.Select(i => i.Lines.Single(line => line.Description == OlderItems.AsInvoiced).Amount));
        Assert.All(invoices, i => Assert.Equal(i.Total, i.Lines.Sum(line => line.Amount)));
        Assert.True(Says(report, "invoices", "7", "as invoiced") && Says(report, "invoices", "8", "as invoiced"));
    }

    [Fact]
    public async Task Repeated_numbers_are_told_apart_and_our_series_starts_after_the_highest()
    {
        Older.Invoice(1, 10.0, "pending", ("client_name", "A"), ("invoice_number", "INV-2026-0041")).Invoice(2, 20.0, "pending", ("client_name", "B"), ("invoice_number", "INV-2026-0041")).Invoice(3, 30.0, "pending", ("client_name", "C"), ("invoice_number", "R-99"));
        var report = await BringAsync();
        Assert.Equal(["INV-2026-0041", "INV-2026-0041-2", "R-99"], (await InvoicesAsync()).Select(i => i.Number));
        Assert.True(Says(report, "invoices", "2", "INV-2026-0041-2"));
        var own = await Studio.Get<InvoiceService>().CreateStandaloneAsync(PhotoStudio.Tests.Support.Cast.Ada, new StandaloneInvoiceInput { ClientName = "New", Amount = 5 }, Cancel);
        Assert.Equal("INV-2026-0042", (await InvoicesAsync()).Single(i => i.Id == own.Value).Number);
    }

    [Fact]
    public async Task An_invoice_whose_booking_is_gone_is_for_somebody_unknown()
    {
        Older.Invoice(7, 80.0, "paid", ("booking_id", 999)).Invoice(8, 20.0, "pending", ("booking_id", 998));
        var report = await BringAsync();
        var invoices = await InvoicesAsync();
        Assert.All(invoices, i => Assert.Equal("Unknown (older invoices)", i.To.Name));
        Assert.Single(invoices.Select(i => i.ClientId).Distinct());
        Assert.True(Says(report, "invoices", "7", "gone"));
    }

    [Fact]
    public async Task The_price_is_the_quote_with_add_ons_inside_and_the_discount_off()
    {
        Older.Add("pricing_packages", ("id", 3), ("name", "Gold Portrait"), ("price", 300.0)).Add("pricing_addons", ("id", 5), ("name", "Album"), ("price", 80.0))
            .Session(1, "booked", 350.0, ("package_id", 3), ("add_ons", "\"[\\\"5\\\",{\\\"name\\\":\\\"Extra hour\\\",\\\"price\\\":50}]\""), ("discount_amount", 20.0));
        await BringAsync();
        var session = await OneSessionAsync();
        Assert.Equal((35000, 2000, 37000), (session.Total, session.Discount, session.Subtotal));
        Assert.Equal([("Gold Portrait", 24000L), ("Album", 8000L), ("Extra hour", 5000L)], session.Lines.OrderBy(l => l.Position).Select(l => (l.Description, l.Amount)));
        Assert.All(session.Lines, line => Assert.Equal(0, line.TaxRate));
    }

    [Fact]
    public async Task Add_ons_over_the_price_become_one_line_and_are_said()
    {
        Older.Session(1, "booked", 50.0, ("add_ons", """[{"name":"Album","price":80}]"""));
        var report = await BringAsync();
        Assert.Equal((5000, 1), ((await OneSessionAsync()).Total, (await OneSessionAsync()).Lines.Count));
        Assert.True(Says(report, "sessions", "1", "one line"));
    }

    [Fact]
    public async Task A_request_cannot_have_an_invoice_which_then_stands_alone()
    {
        Older.Booking(1, "pending", quote: 100.0).Invoice(7, 100.0, "pending", ("booking_id", 1));
        var report = await BringAsync();
        Assert.Null((await OneSessionAsync()).InvoiceId);
        Assert.Equal((await OneSessionAsync()).ClientId, Assert.Single(await InvoicesAsync()).ClientId);
        Assert.True(Says(report, "invoices", "7", "without a session"));
    }
}
