using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PhotoStudio.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PhotoStudio.Tests.Browser;

/// <summary>An admin rejects somebody who is online.</summary>
[Collection(nameof(BrowserCollection))]
[Trait("Category", "Browser")]
public sealed class RejectionJourney(Chromium chromium)
{
    [Fact]
    public async Task The_open_page_of_somebody_who_is_rejected_ends_by_itself_and_they_cannot_come_back()
    {
        await using var app = await StudioApp.StartAsync(null, ("Limits:AccessCheckSeconds", "2"));
        await using var staff = await Visitor.ComeAsync(chromium, app);
        await staff.SignInAsync(app.Cast.Sam.Email, AppCast.Password);
        await staff.GoAsync("/sessions");
        await Expect(staff.Button("New session")).ToBeEnabledAsync();

        await using var admin = await Visitor.ComeAsync(chromium, app);
        await admin.SignInAsync(app.Cast.Ada.Email, AppCast.Password);
        await RejectAsync(admin, app.Cast.Sam);

        await staff.IsAtAsync(new Regex("/account/sign-in"));
        await staff.FillAsync("email", app.Cast.Sam.Email);
        await staff.FillAsync("password", AppCast.Password);
        await staff.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in", Exact = true }).ClickAsync();
        await staff.SeesAsync("was not approved");
        await staff.LookAsync("sign-in of somebody rejected");

        await ReadLogAsync(admin, app.Cast.Sam.User.Name);
        await admin.GoAsync("/settings/backup");
        await Expect(admin.Button("Make a backup now")).ToBeEnabledAsync();
        await admin.LookAsync("backups, none yet");
        await admin.ClickAsync("Make a backup now");
        await Expect(admin.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Download the backup" })).ToBeVisibleAsync();
        await admin.LookAsync("backups");
        Assert.Equal("", string.Join(Environment.NewLine, admin.Barriers.Concat(staff.Barriers).Concat(admin.Errors)));
    }

    private static async Task RejectAsync(Visitor admin, Person person)
    {
        await admin.GoAsync("/users");
        await Expect(admin.Button("Invite")).ToBeEnabledAsync();
        await admin.LookAsync("users");
        await admin.GoAsync("/users?open=many");
        await admin.SeesAsync("0 people chosen");
        await admin.LookAsync("users, choosing many");
        await admin.GoAsync($"/users?open={person.User.Id}");
        await admin.LookAsync("one user");
        await admin.ClickAsync("Reject");
        var dialog = admin.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Reject account" }).ClickAsync();
        await admin.SeesAsync($"{person.User.Name} is rejected.");
    }

    private static async Task ReadLogAsync(Visitor admin, string name)
    {
        await admin.GoAsync("/settings/audit?area=users");
        await admin.SeesAsync("rejected");
        await Expect(admin.Page.Locator(".au tbody tr").First).ToContainTextAsync(name);
        await admin.LookAsync("audit log");
    }
}
