using Bunit;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Clients;
using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Tests.Web.Clients;

public sealed class ClientPickerTests : OfficeScreen
{
    private readonly FormProblems problems = new();
    private ClientPick picked = ClientPick.Nobody;

    [Fact]
    public async Task A_client_is_found_while_typing_and_taken_with_Enter()
    {
        var id = (await Studio.Get<ClientService>().CreateAsync(Cast.Sam, new ClientInput("Åsa Lindqvist", "asa@example.com"), default)).Done();
        var form = Form();
        form.Find("input").Input("lindq");
        form.WaitForAssertion(() => Assert.Contains("Åsa Lindqvist", form.Find("[role=option]").TextContent));
        await form.Find("input").KeyDownAsync(Key.Enter);
        Assert.Equal(id, picked.Id);
        Assert.Empty(form.FindAll("[role=listbox]"));
    }

    [Fact]
    public async Task What_nobody_has_becomes_a_new_client_in_place()
    {
        var form = Form();
        form.Find("input").Input("amara@okafor.example");
        await form.WaitForElement("li.new").ClickAsync();
        Assert.Equal(("", "amara@okafor.example", null), (picked.Name, picked.Email, picked.Id));
        Assert.Equal(3, form.FindAll("input").Count);
    }

    [Fact]
    public async Task A_text_that_names_nobody_stays_and_says_so()
    {
        var form = Form();
        form.Find("input").Input("someb");
        await form.Find("input").BlurAsync(new());
        Assert.Equal("Choose one from the list.", form.Find(".err").TextContent);
        Assert.Equal("someb", form.Find("input").GetAttribute("value"));
        Assert.False(problems.Readable());
    }

    [Fact]
    public void That_nobody_was_chosen_is_said_beside_the_picker()
    {
        var form = Form();
        form.InvokeAsync(() => problems.Show(new Invalid("clientName", "A client needs a name.")));
        form.Render();
        Assert.Equal("A client needs a name.", form.Find(".f.bad .err").TextContent);
    }

    private IRenderedComponent<ProblemScope> Form() => Render<ProblemScope>(scope => scope
        .AddCascadingValue(Format)
        .Add(s => s.Problems, problems)
        .AddChildContent<ClientPicker>(picker => picker.Add(p => p.Value, picked).Add(p => p.ValueChanged, value => picked = value)));
}
