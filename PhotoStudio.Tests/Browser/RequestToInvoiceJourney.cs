using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace PhotoStudio.Tests.Browser;

/// <summary>From a client's request to a paid invoice on paper, by the hands of those who do it.</summary>
[Collection(nameof(BrowserCollection))]
[Trait("Category", "Browser")]
public sealed partial class RequestToInvoiceJourney(Chromium chromium, StudioApp app)
{
    private const string Mia = "mia.moeller@example.com";
    private const string Password = "sea light at seven";

    [Fact]
    public async Task A_client_registers_asks_and_accepts_and_the_studio_books_marks_paid_and_invoices()
    {
        await using var client = await Visitor.ComeAsync(chromium, app, 390, 844);
        await RegisterAsync(client);
        await using var admin = await Visitor.ComeAsync(chromium, app);
        await ApproveAsync(admin);
        await AskAsync(client);
        await using var staff = await Visitor.ComeAsync(chromium, app);
        var session = await QuoteAsync(staff);
        await AcceptAsync(client);
        await BookAndMarkPaidAsync(staff);
        await InvoiceAsync(staff);
        await DownloadAsync(client, session);
        Visitor[] all = [client, admin, staff];
        Visitor.MetNothingWrong(all);
    }

    private async Task RegisterAsync(Visitor client)
    {
        await client.GoAsync("/");
        await client.LookAsync("welcome page");
        await client.GoAsync("/account/register");
        await client.FillAsync("name", "Mia Möller");
        await client.FillAsync("email", Mia);
        await client.FillAsync("password", Password);
        await client.LookAsync("registration");
        await client.ClickAsync("Create account");
        await client.Page.GotoAsync(await LinkAsync(MessageKind.ConfirmAddress));
        await client.ClickAsync("Confirm the address");
        await client.SeesAsync("Your address is confirmed");
        await client.LookAsync("confirmation");
    }

    private async Task ApproveAsync(Visitor admin)
    {
        await admin.SignInAsync(app.Cast.Ada.Email, AppCast.Password);
        await Expect(admin.Page.Locator("h1")).ToBeVisibleAsync();
        await admin.LookAsync("overview");
        await admin.GoAsync("/users?search=mia");
        var row = admin.Page.Locator("tr[data-row]", new PageLocatorOptions { HasText = "Mia Möller" });
        await Expect(row.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Approve" })).ToBeEnabledAsync();
        await admin.LookAsync("users");
        await row.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Approve" }).ClickAsync();
        await Expect(row.GetByText("Approved")).ToBeVisibleAsync();
    }

    private static async Task AskAsync(Visitor client)
    {
        await client.SignInAsync(Mia, Password);
        await client.SeesAsync("No session yet.");
        await client.LookAsync("my sessions, empty");
        await client.GoAsync("/my/request");
        await client.ClickAsync("Wedding");
        await client.ClickAsync("Next month");
        await client.Page.Locator(".calg button", new PageLocatorOptions { HasTextRegex = Fifteenth() }).ClickAsync();
        await client.Page.GetByLabel("Anything we should know").FillAsync("By the sea, if the tide allows.");
        await client.LookAsync("request page");
        await client.ClickAsync("Send request");
        await client.IsAtAsync(UrlOfMySession());
    }

    private async Task<Guid> QuoteAsync(Visitor staff)
    {
        await staff.SignInAsync(app.Cast.Sam.Email, AppCast.Password);
        await staff.GoAsync("/sessions?status=request&q=mia");
        await Expect(staff.Page.Locator("tr[data-row]")).ToHaveCountAsync(1);
        await staff.LookAsync("session list");
        await staff.Page.Locator("tr[data-row] a.name").ClickAsync();
        await staff.SeesAsync("By the sea, if the tide allows.");
        await staff.LookAsync("session page");
        await staff.ClickAsync("Quote");
        await AddLineAsync(staff, "Full-day wedding", "1950.00");
        await AddLineAsync(staff, "Album 30 × 30 cm", "280.00");
        await Expect(staff.Button("Send quote, $2,230.00")).ToBeVisibleAsync();
        await staff.LookAsync("quote sheet");
        await staff.ClickAsync("Send quote, $2,230.00");
        await Expect(staff.Page.Locator(".flow li.now")).ToContainTextAsync("Quoted");
        return Guid.Parse(staff.Page.Url.Split('/')[^1].Split('?')[0]);
    }

    private static async Task AddLineAsync(Visitor staff, string description, string price)
    {
        var box = staff.Page.GetByLabel("New line");
        await Expect(box).ToBeEnabledAsync();
        await box.FillAsync(description);
        await Expect(staff.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await box.PressAsync("Enter");
        var cell = staff.Page.Locator(".q-l .q-p input").Last;
        await Expect(staff.Page.Locator(".q-l .q-d input").Last).ToHaveValueAsync(description);
        await cell.FillAsync(price);
        await cell.PressAsync("Tab");
    }

    private static async Task AcceptAsync(Visitor client)
    {
        await client.GoAsync("/my/sessions");
        await client.LookAsync("my sessions with a quote");
        await client.ClickAsync("Accept quote");
        await client.ClickAsync("Accept, $2,230.00");
        await client.SeesAsync("Quote accepted");
    }

    private static async Task BookAndMarkPaidAsync(Visitor staff)
    {
        await staff.Page.ReloadAsync();
        await staff.ClickAsync("Book");
        var starts = staff.Page.GetByLabel("Starts");
        await Expect(starts).ToBeEnabledAsync();
        await starts.FillAsync("1:30 pm");
        await starts.PressAsync("Tab");
        await staff.LookAsync("booking dialog");
        await staff.Page.Locator(".mud-dialog").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Book" }).ClickAsync();
        await Expect(staff.Page.Locator(".flow li.now")).ToContainTextAsync("Booked");
        await staff.ClickAsync("Mark paid, $2,230.00");
        await staff.LookAsync("payment dialog");
        await staff.Page.Locator(".mud-dialog").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Mark paid" }).ClickAsync();
        await Expect(staff.Page.Locator(".flow li.now")).ToContainTextAsync("Paid");
    }

    private static async Task InvoiceAsync(Visitor staff)
    {
        await staff.ClickAsync("Invoice, $2,230.00");
        await staff.Page.Locator(".mud-dialog").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Issue invoice" }).ClickAsync();
        await Expect(staff.Page.Locator(".flow li.now")).ToContainTextAsync("Invoiced");
        await staff.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Open invoice" }).First.ClickAsync();
        await Expect(staff.Page.Locator("h1")).ToContainTextAsync("INV-");
        await staff.LookAsync("invoice page");
        await staff.GoAsync("/invoicing");
        await Expect(staff.Page.Locator("tr[data-row]").First).ToBeVisibleAsync();
        await staff.LookAsync("invoice list");
    }

    private async Task DownloadAsync(Visitor client, Guid session)
    {
        var row = await app.WithDbAsync(db => db.Sessions.Include(s => s.Invoice).SingleAsync(s => s.Id == session));
        Assert.Equal((SessionStatus.Invoiced, true), (row.Status, row.Paid));
        await client.GoAsync($"/my/invoices/{row.InvoiceId}");
        await client.SeesAsync("Download PDF");
        await client.LookAsync("my invoice");
        var download = await client.Page.RunAndWaitForDownloadAsync(() => client.Page.GetByText("Download PDF").ClickAsync());
        Assert.Equal($"{row.Invoice!.Number}.pdf", download.SuggestedFilename);
        var text = string.Join(' ', PdfText.Words(await File.ReadAllBytesAsync(await download.PathAsync())));
        foreach (var expected in new[] { row.Invoice.Number!, "Mia Möller", "Full-day wedding", "Album 30 × 30 cm", "1,950.00", "280.00", "$2,230.00", "Page 1 of 1" })
            Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    /// <summary>The link of the newest message of a kind, as it stands in the outbox.</summary>
    private Task<string> LinkAsync(MessageKind kind) => app.WithDbAsync(async db =>
    {
        var text = await db.Outbox.Where(message => message.Kind == kind && message.ToEmail == Mia).OrderByDescending(message => message.CreatedAt).Select(message => message.Text).FirstAsync();
        return Link().Match(text).Value;
    });

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Link();

    [GeneratedRegex("^15$")]
    private static partial Regex Fifteenth();

    [GeneratedRegex("/my/sessions/[0-9a-f-]{36}")]
    private static partial Regex UrlOfMySession();
}
