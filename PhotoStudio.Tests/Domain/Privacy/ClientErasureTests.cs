using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Privacy;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain.Users;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Privacy;

/// <summary>Otto never had a login; Clara has one, and much in the studio belongs to nobody.</summary>
public sealed class ClientErasureTests : UserTests
{
    private ErasureService Erasure => Studio.Get<ErasureService>();

    [Fact]
    public async Task Erasing_a_client_without_a_login_leaves_everybody_elses_rows_byte_for_byte()
    {
        await ClaraAsync();
        await NobodysRowsAsync();
        var otto = await OttoAsync();
        var sessions = await Studio.WithDbAsync(db => db.Sessions.Where(s => s.ClientId == otto).Select(s => s.Id).ToListAsync(Cancel));
        var messages = await Studio.WithDbAsync(db => db.Outbox.Where(m => sessions.Contains(m.SessionId!.Value)).Select(m => m.Id).ToListAsync(Cancel));
        string[] his = [.. sessions.Concat(messages).Append(otto).Select(id => id.ToString()), "ottokar"];
        var before = await Studio.AllRowsAsync();
        (await Erasure.EraseAsync(Ada, PersonId.OfClient(otto), Cancel)).Done();

        var after = await Studio.AllRowsAsync();
        var touched = before.Where(row => after.GetValueOrDefault(row.Key) != row.Value).ToList();
        Assert.All(touched, row => Assert.Contains(his, word => row.Value.Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(touched, row => row.Key.StartsWith("Outbox ", StringComparison.Ordinal));
        Assert.All(after.Keys.Except(before.Keys), key => Assert.StartsWith("AuditLog ", key));
        Assert.All(after.Where(row => row.Value.Contains("ottokar", StringComparison.OrdinalIgnoreCase)), row => Assert.StartsWith("Invoice", row.Key));
        var audit = await Studio.WithDbAsync(db => db.Audit.SingleAsync(entry => entry.Act == AuditAct.Erased, Cancel));
        Assert.Equal(("Ada", Client.ErasedName, otto), (audit.Who, audit.Name, audit.RowId));
    }

    [Fact]
    public async Task Erasing_a_login_without_a_client_row_touches_no_row_without_a_client()
    {
        await NobodysRowsAsync();
        var nora = await SignUpAsync("nora");
        var before = await Studio.AllRowsAsync();
        (await Erasure.EraseAsync(Ada, PersonId.OfLogin(nora.Id), Cancel)).Done();
        var after = await Studio.AllRowsAsync();
        var touched = before.Where(row => after.GetValueOrDefault(row.Key) != row.Value).ToList();
        Assert.NotEmpty(touched);
        Assert.All(touched, row => Assert.Contains([nora.Id.ToString(), "nora"], word => row.Value.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task The_rules_are_those_of_a_login()
    {
        var otto = await OttoAsync();
        foreach (var actor in new[] { Cast.Sam, Cast.Penny, Cast.Eve }) Assert.IsType<NotAllowed>((await Erasure.EraseAsync(actor, PersonId.OfClient(otto), Cancel)).Problem);
        await Studio.Get<RequestService>().RequestAsync(Cast.Sam, new SessionRequestInput { SessionType = "Family", ClientId = otto }, Cancel);
        Assert.Contains("still open", Assert.IsType<Refused>((await Erasure.EraseAsync(Ada, PersonId.OfClient(otto), Cancel)).Problem).Detail);
        Assert.IsType<NotFound>((await Erasure.EraseAsync(Ada, PersonId.OfClient(Guid.NewGuid()), Cancel)).Problem);
        Assert.Equal("ottokar", (await Studio.WithDbAsync(db => db.Clients.SingleAsync(c => c.Id == otto, Cancel))).Name);
    }

    [Fact]
    public async Task A_client_with_a_login_goes_with_it_and_is_erased_once()
    {
        var clara = await ClaraAsync();
        var told = new List<Guid>();
        Studio.Get<PhotoStudio.Domain.Users.AccessChanges>().Changed += told.Add;
        (await Erasure.EraseAsync(Ada, PersonId.OfClient(clara.ClientId!.Value), Cancel)).Done();
        Assert.Equal([clara.Id], told);
        Assert.DoesNotContain(await Studio.AllRowsAsync(), row => row.Value.Contains("clara", StringComparison.OrdinalIgnoreCase));
        Assert.IsType<Refused>((await Erasure.EraseAsync(Ada, PersonId.OfClient(clara.ClientId!.Value), Cancel)).Problem);
        Assert.IsType<Refused>((await Studio.Get<ClientService>().EditAsync(Cast.Sam, clara.ClientId!.Value, new ClientInput("Clara again"), null, Cancel)).Problem);
    }

    [Fact]
    public async Task An_invitation_that_a_quote_made_goes_too_and_a_sign_up_of_somebody_unproven_stays()
    {
        var otto = await OttoAsync();
        var quote = new SessionOfferInput { SessionType = "Family", ClientId = otto, Date = new DateOnly(2026, 12, 24), Amount = 300 };
        var quoted = (await Studio.Get<QuoteService>().QuoteAsync(Cast.Sam, quote, Cancel)).Done();
        (await Studio.Get<CancelService>().CancelAsync(Cast.Sam, quoted, new SessionCancelInput("no longer"), Cancel)).Done();
        Assert.NotNull(await UserAsync("ottokar@example.com"));
        (await Erasure.EraseAsync(Ada, PersonId.OfClient(otto), Cancel)).Done();
        Assert.False(await Studio.WithDbAsync(db => db.Users.AnyAsync(user => user.Email == "ottokar@example.com", Cancel)));

        var second = (await Studio.Get<ClientService>().CreateAsync(Cast.Sam, new ClientInput("Nora", "nora@example.com"), Cancel)).Done();
        await SignUpAsync("nora");
        (await Erasure.EraseAsync(Ada, PersonId.OfClient(second), Cancel)).Done();
        Assert.Equal("nora", (await UserAsync("nora@example.com")).Name);
    }

    [Fact]
    public async Task A_client_without_a_login_is_handed_everything_and_nothing_of_others()
    {
        await ClaraAsync();
        await NobodysRowsAsync();
        var otto = await OttoAsync();
        var data = (await Studio.Get<PersonalDataArchive>().GatherAsync(Ada, PersonId.OfClient(otto), Cancel)).Done();
        Assert.Equal(("ottokar", "1 Harbour Street", null, 1, 1), (data.Name, data.Client!.Address, data.Login, data.Sessions.Count, data.Invoices.Count));
        Assert.NotEmpty(data.Messages);
        Assert.All(data.Messages, message => Assert.Equal("ottokar@example.com", message.To));
        var noted = await Studio.WithDbAsync(db => db.Audit.SingleAsync(entry => entry.Act == AuditAct.Exported, Cancel));
        Assert.Equal(("ottokar", otto), (noted.Name, noted.RowId));
        Assert.IsType<NotAllowed>((await Studio.Get<PersonalDataArchive>().GatherAsync(Cast.Sam, PersonId.OfClient(otto), Cancel)).Problem);
        Assert.IsType<NotFound>((await Studio.Get<PersonalDataArchive>().GatherAsync(Ada, PersonId.OfClient(Guid.NewGuid()), Cancel)).Problem);
    }

    private async Task<PhotoStudio.Domain.Users.StudioUser> ClaraAsync()
    {
        var user = await SignUpAsync("clara");
        await Users.ConfirmAddressAsync(Ada, user.Id, Cancel);
        await Users.ApproveAsync(Ada, user.Id, Cancel);
        return await UserAsync("clara@example.com");
    }

    /// <summary>Booked, told and invoiced; with a gallery.</summary>
    private async Task<Guid> OttoAsync()
    {
        var id = (await Studio.Get<ClientService>().CreateAsync(Cast.Sam, new ClientInput("ottokar", "ottokar@example.com", "12", "1 Harbour Street"), Cancel)).Done();
        var offer = new SessionOfferInput { SessionType = "Family", ClientId = id, Date = new DateOnly(2026, 12, 22), StartTime = new TimeOnly(10, 0), Amount = 300, Location = "At ottokar's" };
        var booked = (await Studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer, Cancel)).Done();
        (await Studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, booked, new InvoiceTermsInput(), Cancel)).Done();
        var shoot = (await Studio.Get<ShootService>().CreateAsync(Cast.Sam, new ShootInput("By the sea"), Cancel)).Done();
        (await Studio.Get<ShootService>().GrantAsync(Cast.Sam, shoot, id, Cancel)).Done();
        return id;
    }

    /// <summary>What has neither a login nor a client, in every table where that may be, and another client's session.</summary>
    private async Task NobodysRowsAsync()
    {
        var words = new ReviewWords(5, "Lovely");
        await Studio.WithDbAsync(db =>
        {
            db.Add(Review.BringOver(new OlderReview(null, null, "Somebody", words, ReviewState.Published, null, StudioSqlite.Noon.UtcDateTime), Actor.System));
            db.Add(OutboxMessage.Write(MessageKind.ContactForm, new PhotoStudio.Domain.Mail.Recipient("Studio", "studio@example.com"), "A question", "Text", StudioSqlite.Noon.UtcDateTime));
            db.Add(AuditEntry.Write(AuditArea.Settings, AuditAct.Changed, new AuditSubject("settings"), Actor.System, StudioSqlite.Noon.UtcDateTime));
            db.Add(new PhotoDownload { By = "Sam", What = "By the sea" });
            return db.SaveChangesAsync(Cancel);
        });
        var (max, _) = await Studio.JoinAsync("Max");
        var offer = new SessionOfferInput { SessionType = "Family", ClientId = max.Id, Date = new DateOnly(2026, 12, 23), StartTime = new TimeOnly(10, 0), Amount = 300, Location = "At Max's" };
        (await Studio.Get<BookingService>().BookNewAsync(Actor.System, offer, Cancel)).Done();
    }
}
