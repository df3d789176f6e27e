using System.Globalization;
using MimeKit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Mail;

/// <summary>What a real server is handed: names, scripts, files, and nothing that a stranger put into a header.</summary>
public sealed class MailOnTheWireTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Ελένη Παπαδοπούλου", "Η φωτογράφησή σας")]
    [InlineData("王雨桐", "您的照片已準備好")]
    [InlineData("ليلى حداد", "موعد التصوير")]
    [InlineData("Zoë Brandt 📷", "Ihre Bilder – fertig")]
    public async Task Every_script_arrives_as_it_was_written(string name, string subject)
    {
        var text = $"{subject}\n\n{string.Concat(Enumerable.Repeat(subject + " ", 60))}";
        var mail = await SendOneAsync(studio => studio.WriteAsync("clara@example.com", subject, text, name));
        Assert.Equal((name, subject), (mail.To.Mailboxes.Single().Name, mail.Subject));
        Assert.Equal(text.Trim(), mail.TextBody!.ReplaceLineEndings("\n").Trim());
        Assert.Contains(subject, mail.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_over_the_wire_is_longer_than_a_line_may_be_or_more_than_seven_bits()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        await studio.WriteAsync("clara@example.com", new string('ż', 300), new string('語', 3000), new string('Ж', 190));
        await studio.SendAsync();
        var raw = Assert.Single(server.Raw());
        Assert.DoesNotContain(raw, letter => letter > 127);
        Assert.All(raw.Split("\r\n"), line => Assert.True(line.Length <= 998));
    }

    [Fact]
    public async Task A_stranger_puts_nothing_into_a_header()
    {
        const string Evil = "Eve\r\nBcc: everybody@example.com\r\nX-Evil: 1";
        var mail = await SendOneAsync(studio => studio.WriteAsync("studio@example.com", $"Hi\r\nBcc: more@example.com\n{Evil}", "Text", Evil, new MessageExtras(new Recipient(Evil, "eve@example.com"))));
        Assert.Empty(mail.Bcc);
        Assert.DoesNotContain(mail.Headers, header => header.Field.StartsWith("X-Evil", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("hello@northlight.example", mail.From.Mailboxes.Single().Address);
        Assert.Equal("eve@example.com", mail.ReplyTo.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task Html_in_what_people_typed_stays_text()
    {
        var mail = await SendOneAsync(studio => studio.WriteAsync("clara@example.com", "<b>Hi</b>", "<script>alert(1)</script> & <img src=x onerror=alert(1)>\n\nhttps://example.com/?a=1&b=\"x\"><script>"));
        Assert.DoesNotContain("<script", mail.HtmlBody, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", mail.HtmlBody, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)", mail.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bulk_mail_can_be_left_with_one_click()
    {
        var mail = await SendOneAsync(studio => studio.WriteAsync("clara@example.com", extras: new MessageExtras(UnsubscribeUrl: "https://studio.example/leave?x=1")));
        Assert.Equal("<https://studio.example/leave?x=1>", mail.Headers[HeaderId.ListUnsubscribe]);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers[HeaderId.ListUnsubscribePost]);
    }

    [Fact]
    public async Task The_invoice_carries_its_pdf_byte_for_byte_and_again_when_it_is_repeated()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        var session = await (await SessionStage.SetAsync(studio)).BringAsync("invoiced");
        await studio.UseAsync(server);
        var message = (await studio.OutboxAsync()).Single(m => m.Kind is MessageKind.Invoice);
        var pdf = (await studio.Get<InvoicePapers>().PrintAsync(Actor.System, message.InvoiceId!.Value, Cancel)).Done();
        await studio.SendAsync();
        (await studio.Get<OutboxService>().SendAgainAsync(Cast.Ada, message.Id, null, Cancel)).Done();
        await studio.SendAsync();

        var papers = server.Taken().SelectMany(mail => mail.Attachments.OfType<MimePart>()).Where(part => part.ContentType.MimeType == "application/pdf").ToList();
        Assert.Equal(2, papers.Count);
        Assert.All(papers, part => Assert.Equal(pdf.FileName, part.FileName));
        Assert.All(papers, part => Assert.Equal(pdf.Bytes, BytesOf(part)));
        Assert.NotEqual(Guid.Empty, session);
    }

    [Fact]
    public async Task A_message_that_waits_keeps_the_paper_of_its_own_moment()
    {
        await using var studio = await MailStage.StartAsync();
        var stage = await SessionStage.SetAsync(studio);
        var session = await stage.BringAsync("invoiced");
        await studio.SendAsync();
        var first = (await studio.OutboxAsync()).Single(m => m.Kind is MessageKind.Invoice).Attachments.Single();
        Assert.Null((await stage.TryAsync("Staff", session, "recordPayment")).Problem);
        await studio.SendAsync();
        var later = (await studio.OutboxAsync()).Single(m => m.Kind is MessageKind.Invoice).Attachments.Single();
        Assert.NotNull(first.Hash);
        Assert.Equal(first.Hash, later.Hash);
    }

    [Theory]
    [InlineData("Europe/Dublin", 2027, 3, 28)]
    [InlineData("America/New_York", 2027, 3, 14)]
    public async Task Ten_stays_ten_on_the_day_the_clocks_change_and_a_new_time_takes_the_place_of_the_former(string zone, int year, int month, int day)
    {
        await using var studio = await MailStage.StartAsync(zone);
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        var offer = new SessionOfferInput { SessionType = "Wedding", ClientName = "Clara", ClientEmail = "clara@example.com", Date = new DateOnly(year, month, day), StartTime = new TimeOnly(10, 0), DurationMinutes = 120, Location = "Harbour; pier, 2" };
        var id = (await studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer, Cancel)).Done();
        (await studio.Get<SessionEditService>().EditAsync(Cast.Sam, id, new SessionEditInput { Date = new DateOnly(year, month, day).AddDays(1) }, Cancel)).Done();
        studio.Clock.Advance(SessionMessages.MoveHold);
        await studio.SendAsync();
        (await studio.Get<CancelService>().CancelAsync(Cast.Sam, id, new SessionCancelInput("Rain"), Cancel)).Done();
        await studio.SendAsync();

        var calendars = server.Taken().SelectMany(mail => mail.Attachments.OfType<MimePart>()).Where(part => part.ContentType.MimeType == "text/calendar").ToList();
        Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], calendars.Select(part => part.ContentType.Parameters["method"]));
        var entries = calendars.Select(part => Ical.Net.Calendar.Load(System.Text.Encoding.UTF8.GetString(BytesOf(part)))!).ToList();
        Assert.All(entries, entry => Assert.Equal(zone, Assert.Single(entry.TimeZones).TzId));
        var events = entries.Select(entry => Assert.Single(entry.Events)).ToList();
        Assert.Single(events.Select(entry => entry.Uid).Distinct());
        Assert.Equal(events.Select(entry => entry.Sequence).Order().Distinct(), events.Select(entry => entry.Sequence));
        Assert.All(events, entry => Assert.Equal((zone, new TimeOnly(10, 0)), (entry.Start!.TzId, entry.Start.Time!.Value)));
        Assert.Equal(TimeSpan.FromHours(2), events[0].End!.Value - events[0].Start!.Value);
        Assert.Equal("Harbour; pier, 2", events[0].Location);
        var local = TimeZoneInfo.ConvertTimeFromUtc(events[0].Start!.AsUtc, TimeZoneInfo.FindSystemTimeZoneById(zone));
        Assert.Equal("10:00", local.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    private static byte[] BytesOf(MimePart part)
    {
        using var bytes = new MemoryStream();
        part.Content!.DecodeTo(bytes, Cancel);
        return bytes.ToArray();
    }

    private static async Task<MimeMessage> SendOneAsync(Func<StudioSqlite, Task> write)
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        await write(studio);
        Assert.Equal(1, (await studio.SendAsync()).Sent);
        return Assert.Single(server.Taken());
    }
}
