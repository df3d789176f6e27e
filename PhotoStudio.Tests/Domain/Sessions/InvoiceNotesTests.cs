using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

public sealed class InvoiceNotesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "Thank you.")]
    [InlineData("By card only.", "By card only.")]
    public async Task A_new_invoice_carries_the_studios_usual_notes_unless_others_are_said(string? said, string printed)
    {
        await using var studio = await StudioSqlite.StartAsync();
        await studio.WithDbAsync(async db =>
        {
            var settings = await db.SettingsAsync(Cancel);
            settings.Edit(new SettingsEdit { Invoices = settings.Invoices with { Notes = "Thank you." } }, Cast.Ada, StudioSqlite.Noon.UtcDateTime);
            return await db.SaveChangesAsync(Cancel);
        });
        var booking = new SessionOfferInput { SessionType = "Portrait", ClientName = "Max", Date = studio.Today, StartTime = new TimeOnly(9, 0), Amount = 300 };
        var id = (await studio.Get<BookingService>().BookNewAsync(Cast.Sam, booking, Cancel)).Value;

        var invoice = (await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new InvoiceTermsInput(Notes: said), Cancel)).Value;

        Assert.Equal(printed, (await studio.Get<InvoiceReader>().FindAsync(Cast.Sam, invoice, Cancel)).Value!.Notes);
    }
}
