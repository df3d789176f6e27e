using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Forms;
using PhotoStudio.Web.Shared.Look;
using PhotoStudio.Web.Shared.Parts;

namespace PhotoStudio.Tests.Web.Shared;

/// <summary>What the shared parts decide.</summary>
public sealed class SharedPartsTests : BunitContext
{
    private static readonly StudioFormat Format = new(CultureInfo.GetCultureInfo("en-IE"), Currency.Of("EUR"), TimeZoneInfo.Utc, new DateOnly(2026, 11, 23));

    public SharedPartsTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new RendererInfo("Server", true));
    }

    [Fact]
    public void A_cancelled_session_says_so_whatever_its_status()
    {
        var chip = Render<SessionChip>(p => p.Add(c => c.Status, SessionStatus.Booked).Add(c => c.Cancelled, true));
        Assert.Equal("Cancelled", chip.Find(".st.cancelled").TextContent);
    }

    [Theory]
    [InlineData(InvoiceState.Issued, true, "Overdue")]
    [InlineData(InvoiceState.Issued, false, "Issued")]
    [InlineData(InvoiceState.Paid, true, "Paid")]
    public void Only_an_issued_invoice_can_be_overdue(InvoiceState state, bool overdue, string word) =>
        Assert.Equal(word, Render<InvoiceChip>(p => p.Add(c => c.State, state).Add(c => c.Overdue, overdue)).Find(".st").TextContent);

    [Fact]
    public void Nothing_owed_is_a_tick_and_not_priced_a_dash()
    {
        Assert.Contains("Nothing owed", Cell(0, true, null).Markup);
        Assert.Equal("–", Cell(null, true, null).Markup.Trim());
        Assert.Equal("800.00 paid", Cell(205606, true, 80000).Find("span").TextContent);
    }

    [Fact]
    public void A_due_day_that_has_passed_is_late_only_while_something_is_owed()
    {
        Assert.Equal("12 days late", Due(open: true).Find(".late").TextContent);
        Assert.Empty(Due(open: false).FindAll(".late"));
    }

    [Fact]
    public void A_busy_button_takes_no_second_click()
    {
        var work = new TaskCompletionSource();
        var clicks = 0;
        var button = Render<BusyButton>(p => p.Add(b => b.OnClick, () => { clicks++; return work.Task; }).AddChildContent("Send"));
        _ = button.Find("button").ClickAsync(new());
        Assert.True(button.Find("button").HasAttribute("disabled"));
        Assert.NotNull(button.Find("svg.spin"));
        _ = button.Find("button").ClickAsync(new());
        work.SetResult();
        button.WaitForAssertion(() => Assert.False(button.Find("button").HasAttribute("disabled")));
        Assert.Equal(1, clicks);
    }

    [Fact]
    public void A_button_is_disabled_until_the_page_is_live()
    {
        SetRendererInfo(new RendererInfo("Static", false));
        Assert.True(Render<BusyButton>(p => p.AddChildContent("Send")).Find("button").HasAttribute("disabled"));
    }

    [Fact]
    public void A_refused_button_says_why()
    {
        var button = Render<BusyButton>(p => p.Add(b => b.Refused, "Nothing is owed.").AddChildContent("Mark paid")).Find("button");
        Assert.Equal(("Nothing is owed.", true), (button.GetAttribute("title"), button.HasAttribute("disabled")));
    }

    [Fact]
    public void The_present_step_is_marked_and_none_is_when_cancelled()
    {
        Assert.Equal("Booked", Flow(false).Find("[aria-current=step] b").TextContent);
        Assert.Empty(Flow(true).FindAll("[aria-current=step]"));
    }

    [Theory]
    [InlineData("Zoë Brandt, “Łódź” – 12 €", true)]
    [InlineData("Ελένη", false)]
    [InlineData("Family, 陈思远", false)]
    [InlineData(null, true)]
    public void A_title_with_one_letter_the_display_face_lacks_is_set_in_the_other(string? text, bool covered) => Assert.Equal(covered, Display.Covers(text));

    [Theory]
    [InlineData("Ines Moreau", "IM")]
    [InlineData("Ana de la Cruz", "AC")]
    [InlineData("陈思远", "陈")]
    [InlineData("élodie", "É")]
    [InlineData("  ", "–")]
    public void Initials_stand_for_names_in_any_script(string name, string initials) => Assert.Equal(initials, Initials.Of(name));

    private IRenderedComponent<MoneyCell> Cell(long? minor, bool owed, long? paid) =>
        Render<MoneyCell>(p => p.AddCascadingValue(Format).Add(c => c.Minor, minor).Add(c => c.Owed, owed).Add(c => c.Paid, paid));

    private IRenderedComponent<DueDate> Due(bool open) =>
        Render<DueDate>(p => p.AddCascadingValue(Format).Add(d => d.Day, Format.Today.AddDays(-12)).Add(d => d.Open, open));

    private IRenderedComponent<FlowLine> Flow(bool cancelled) => Render<FlowLine>(p => p
        .Add(f => f.Now, SessionStatus.Booked).Add(f => f.Cancelled, cancelled)
        .Add(f => f.Steps, [.. Enum.GetValues<SessionStatus>().Select(status => new FlowStep(status, null))]));
}
