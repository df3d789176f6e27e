using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Privacy;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Clients;

namespace PhotoStudio.Tests.Web.Clients;

/// <summary>What the panel of a client without a login offers about personal data.</summary>
public sealed class ClientDataTests : OfficeScreen
{
    [Fact]
    public async Task An_admin_erases_a_client_once_the_word_is_typed()
    {
        var id = await OttoAsync();
        var host = OpenSheet(id);
        Assert.Equal($"/clients/{id}/data.zip", host.WaitForElement("a[download]").GetAttribute("href"));
        _ = Button(host, "Erase…").ClickAsync(); // Ends with the question.
        host.WaitForAssertion(() => Assert.Contains("Erase Otto?", host.Markup));
        Assert.True(Button(host, "Erase for good").HasAttribute("disabled"));
        await host.Find(".mud-dialog input[maxlength='100']").InputAsync("ERASE");
        await Button(host, "Erase for good").ClickAsync();
        host.WaitForAssertion(() => Assert.DoesNotContain("Otto", host.Markup));
        Assert.NotNull((await Studio.Get<ClientQueries>().FindAsync(Cast.Ada, id, default)).Done().ErasedAt);
    }

    [Fact]
    public async Task What_stands_against_it_is_said_in_the_question()
    {
        var id = await OttoAsync();
        await Studio.Get<RequestService>().RequestAsync(Cast.Sam, new SessionRequestInput { SessionType = "Family", ClientId = id }, default);
        var host = OpenSheet(id);
        _ = host.WaitForElement("button.danger").ClickAsync();
        await host.WaitForElement(".mud-dialog input[maxlength='100']").InputAsync("ERASE");
        await Button(host, "Erase for good").ClickAsync();
        host.WaitForAssertion(() => Assert.Contains("A session is still open.", host.Markup));
        Assert.Equal("Otto", (await Studio.Get<ClientQueries>().FindAsync(Cast.Ada, id, default)).Done().Name);
    }

    [Fact]
    public async Task Staff_see_nothing_of_it()
    {
        SignIn(Cast.Sam);
        var host = OpenSheet(await OttoAsync());
        host.WaitForElement("input[maxlength='200']");
        Assert.Empty(host.FindAll("a[download], button.danger"));
    }

    [Fact]
    public async Task An_erased_client_is_said_to_be_so_and_has_no_form()
    {
        var id = await OttoAsync();
        (await Studio.Get<ErasureService>().EraseAsync(Cast.Ada, PersonId.OfClient(id), default)).Done();
        var host = OpenSheet(id);
        host.WaitForAssertion(() => Assert.Contains("Erased Nov 23, 2026", host.Find(".note").TextContent));
        Assert.Empty(host.FindAll("input, button.danger, a[download]"));
    }

    private async Task<Guid> OttoAsync() => (await Studio.Get<ClientService>().CreateAsync(Cast.Sam, new ClientInput("Otto", "otto@example.com"), default)).Done();

    private IRenderedComponent<MudDialogProvider> OpenSheet(Guid id)
    {
        RenderTree.Add<CascadingValue<StudioFormat>>(value => value.Add(c => c.Value, Format));
        var host = Render<MudDialogProvider>();
        _ = host.InvokeAsync(() => Services.GetRequiredService<IDialogService>().OpenClientAsync(id));
        return host;
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<MudDialogProvider> host, string text) => host.FindAll("button").First(button => button.TextContent.Contains(text, StringComparison.Ordinal));
}
