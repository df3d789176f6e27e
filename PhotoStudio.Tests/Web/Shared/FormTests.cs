using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Tests.Web.Shared;

public sealed class FormTests : BunitContext
{
    private readonly FormProblems problems = new();
    private readonly StudioFormat format = new(CultureInfo.GetCultureInfo("en-IE"), Currency.Of("EUR"), TimeZoneInfo.Utc, new DateOnly(2026, 11, 23));

    public FormTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new RendererInfo("Server", true));
    }

    [Fact]
    public void A_problem_stands_beside_its_field_and_what_has_no_field_above_the_buttons()
    {
        var form = Form();
        form.InvokeAsync(() => problems.Show(new Invalid([new("amount", "Only €10.00 is owed."), new("reference", "Too long.")])));
        Assert.Equal("Only €10.00 is owed.", form.Find(".f.bad .err").TextContent);
        Assert.Equal("true", form.Find("input").GetAttribute("aria-invalid"));
        Assert.Equal("Too long.", form.Find(".note.bad").TextContent);
    }

    [Fact]
    public void A_refusal_stands_above_the_buttons()
    {
        var form = Form();
        form.InvokeAsync(() => problems.Show(new Refused("This session is a request. It can be quoted, booked or cancelled.")));
        Assert.Contains("It can be quoted", form.Find(".note.bad").TextContent);
        Assert.Empty(form.FindAll(".f.bad"));
    }

    [Fact]
    public void Editing_a_field_takes_its_problem_away()
    {
        var form = Form();
        form.InvokeAsync(() => problems.Show(new Invalid("amount", "Only €10.00 is owed.")));
        form.Find("input").Change("5");
        Assert.Empty(form.FindAll(".f.bad"));
    }

    [Fact]
    public void What_cannot_be_read_stays_as_typed_and_keeps_the_form_from_being_sent()
    {
        long? read = 1;
        var form = Form(value => read = value);
        form.Find("input").Change("ten euros");
        Assert.Null(read);
        Assert.Equal("ten euros", form.Find("input").GetAttribute("value"));
        Assert.Contains("That is not an amount. Write it like 1,049.80.", form.Find(".err").TextContent);
        Assert.False(problems.Readable());

        form.Find("input").Change("1.049,80");
        Assert.Equal(104980, read);
        Assert.Equal("1,049.80", form.Find("input").GetAttribute("value"));
        Assert.True(problems.Readable());
    }

    [Fact]
    public void Success_clears_what_was_said()
    {
        problems.Show(new Refused("No."));
        Assert.True(problems.Accept(Result.Success));
        Assert.False(problems.Any);
    }

    private IRenderedComponent<ProblemScope> Form(Action<long?>? changed = null) => Render<ProblemScope>(p => p
        .AddCascadingValue(format)
        .Add(s => s.Problems, problems)
        .AddChildContent<MoneyField>(f => f.Add(m => m.Label, "Amount").Add(m => m.Name, "amount").Add(m => m.ValueChanged, value => changed?.Invoke(value)))
        .AddChildContent<ProblemSummary>());
}
