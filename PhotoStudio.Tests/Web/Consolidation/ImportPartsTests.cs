using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Web.Features.Consolidation;

namespace PhotoStudio.Tests.Web.Consolidation;

/// <summary>What the parts of the import page decide: counts, money, kinds of findings, runs, what is running, what comes next.</summary>
public sealed class ImportPartsTests : OfficeScreen
{
    private static readonly Guid Run = Guid.Parse("0199aaaa-0000-7000-8000-000000000001");

    [Fact]
    public void Counts_tell_what_belongs_together_as_one_and_lead_to_the_first_kind()
    {
        var report = ImportReports.Make([.. ImportReports.Unread("bookings", "time", 2), .. ImportReports.Unread("pricing_addons", "price", 1)],
            [ImportReports.Tally("bookings", 40, 2), ImportReports.Tally("users", 3), ImportReports.Tally("clients", 30), ImportReports.Tally("pricing_packages", 4), ImportReports.Tally("pricing_addons", 2, 1)]);
        var page = Part<ImportCounts>(p => p.Add(c => c.Report, report));
        Assert.Equal(["Sessions, from bookings", "Clients and users", "Packages, add-ons, codes", "In all"], page.FindAll("tbody td:first-child").Select(cell => cell.TextContent));
        Assert.Equal(["40", "33", "6", "79"], page.FindAll("tbody td:nth-child(2)").Select(cell => cell.TextContent));
        Assert.Equal(["/settings/import?look=bookings-1#look-bookings-1", "/settings/import?look=pricing_addons-1#look-pricing_addons-1"], page.FindAll("tbody a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain("Changed", page.Find("thead").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_have_a_column_once_there_are_some() =>
        Assert.Contains("Changed", Part<ImportCounts>(p => p.Add(c => c.Report, ImportReports.Make([], [ImportReports.Tally("bookings", 2, changed: 1)]))).Find("thead").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Money_that_differs_leads_to_the_rows_that_make_the_difference()
    {
        var paid = new Finding("sessions", "204", "status: paid", "No amount.", "Booked") { Apart = [new RowApart("Booked ahead", -25000)] };
        var report = ImportReports.Make([.. ImportReports.Unread("sessions", "time", 5), paid], money: [new MoneyCheck("Booked ahead") { Older = 2134000, After = 2109000 }, new MoneyCheck("Expenses") { Older = 5, After = 5 }]);
        var page = Part<ImportMoney>(p => p.Add(c => c.Report, report));
        Assert.Equal(["All years", "Older, €", "After, €", "Apart, €"], page.FindAll("th").Select(cell => cell.TextContent));
        Assert.Equal("−250.00", page.Find("a.late").TextContent);
        Assert.Equal("/settings/import?look=sessions-2#look-sessions-2", page.Find("a.late").GetAttribute("href"));
        Assert.Equal("One row differs and is in the list below.  Everything else agrees to the cent.", page.Find("p").TextContent);
    }

    [Fact]
    public void Money_that_no_row_explains_is_said_to_be_so()
    {
        var page = Part<ImportMoney>(p => p.Add(c => c.Report, ImportReports.Make([], money: [new MoneyCheck("Invoiced") { Older = 100, After = 150 }])));
        Assert.Empty(page.FindAll("a"));
        Assert.Equal("No row below explains this much: Invoiced 0.50. Everything else agrees to the cent.", page.Find("p").TextContent);
    }

    [Fact]
    public void Kinds_are_shown_and_one_opens_to_its_rows_fifty_at_a_time()
    {
        var report = ImportReports.Make([.. ImportReports.Unread("bookings", "time", 120, "/sessions/"), .. ImportReports.Unread("reviews", "rating", 1, "/reviews/")], [ImportReports.Tally("bookings", 130, 120), ImportReports.Tally("reviews", 3, 1)], run: Run);
        var page = Part<ImportFindings>(p => p.Add(c => c.Report, report).Add(c => c.Linked, true).Add(c => c.Place, new ImportPlace(Run)));
        Assert.Equal(["120 rows", "#1"], page.FindAll("td.imp-k").Select(cell => cell.TextContent));
        Assert.Equal(["text 1", "text 2", "text 3"], page.FindAll("#look-bookings-1 code").Select(code => code.TextContent));
        Assert.Equal($"/settings/import?run={Run}&look=bookings-1", page.Find("#look-bookings-1 a").GetAttribute("href"));
        Assert.Equal("/reviews/1", page.Find("#look-reviews-1 a").GetAttribute("href"));
        page.Render(p => p.Add(c => c.Place, new ImportPlace(Run, "bookings-1")));
        Assert.Equal(50, page.FindAll(".imp-s a").Count);
        Assert.Equal("/sessions/50", page.FindAll(".imp-s a")[^1].GetAttribute("href"));
        page.Find(".imp-s button").Click();
        page.Find(".imp-s button").Click();
        Assert.Equal(120, page.FindAll(".imp-s a").Count);
        Assert.Empty(page.FindAll(".imp-s button"));
    }

    [Fact]
    public void A_dry_run_links_to_nothing_that_is_not_there()
    {
        var report = ImportReports.Make([.. ImportReports.Unread("bookings", "time", 1, "/sessions/")], [ImportReports.Tally("bookings", 1, 1)]);
        var page = Part<ImportFindings>(p => p.Add(c => c.Report, report));
        Assert.Empty(page.FindAll("a"));
        Assert.Contains("1, with what would be done", page.Find(".imp-l").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_findings_are_not_all_drawn()
    {
        var kinds = Enumerable.Range(1, 400).SelectMany(n => ImportReports.Unread("bookings", $"column_{n}", 250));
        var page = Part<ImportFindings>(p => p.Add(c => c.Report, ImportReports.Make([.. kinds])).Add(c => c.Place, new ImportPlace(Look: "bookings-60")));
        Assert.Equal(100, page.FindAll("tr[id]").Count);
        Assert.Equal(51, page.FindAll(".imp-s").Count);
        Assert.Contains("Show 50 more kinds of 400", page.Find(".imp-m").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_are_left_out_whole_stand_apart()
    {
        var page = Part<ImportFindings>(p => p.Add(c => c.Report, ImportReports.Make([new Finding("photos", Finding.AllRows, "340 rows", "They lie elsewhere.", "Left out")])));
        Assert.Contains("No row needs a look.", page.Markup, StringComparison.Ordinal);
        Assert.Equal("photos340 rowsThey lie elsewhere.", page.Find(".runs li").TextContent);
    }

    [Fact]
    public void Runs_say_how_much_can_be_taken_back()
    {
        var at = new DateTime(2026, 11, 12, 16, 20, 0, DateTimeKind.Utc);
        RunRow[] runs = [new(Run, "a.db", at, "Ada", 113, null, 0), new(Guid.NewGuid(), "b.db", at, "Ada", 1, at, 1), new(Guid.NewGuid(), "c.db", at, "Ada", 10, at, 8)];
        RunRow? asked = null;
        var page = Part<ImportRuns>(p => p.Add(c => c.History, new ConsolidationHistory(runs, 1)).Add(c => c.Removable, new Dictionary<Guid, int> { [Run] = 111 }).Add(c => c.RollBack, EventCallback.Factory.Create<RunRow>(this, run => asked = run)));
        Assert.Equal(["Roll back 111 of 113…", "Roll back the other 2…", "Drop it…"], page.FindAll("button").Select(button => button.TextContent));
        Assert.Contains("Rolled back, all", page.FindAll("li")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("1 row of b.db", page.FindAll("li a")[1].TextContent);
        Assert.Contains("1 older booking is kept as it was.", page.Markup, StringComparison.Ordinal);
        page.FindAll("button")[0].Click();
        Assert.Equal(runs[0], asked);
    }

    [Fact]
    public void What_runs_says_how_far_it_is_and_can_be_stopped()
    {
        var stopped = false;
        var state = new ImportState(new ConsolidationInput("x", true), true, new ConsolidationProgress("review_invites", 500, 2000));
        var page = Part<ImportRunning>(p => p.Add(c => c.State, state).Add(c => c.Stop, () => stopped = true));
        Assert.Contains("Looking at review invites: 500 of 2,000 rows", page.Markup, StringComparison.Ordinal);
        Assert.Equal(("500", "2000"), (page.Find("progress").GetAttribute("value"), page.Find("progress").GetAttribute("max")));
        page.Find("button").Click();
        Assert.True(stopped);
    }

    [Fact]
    public void After_an_import_it_says_what_to_do()
    {
        var invited = false;
        var report = ImportReports.Make([.. ImportReports.Unread("bookings", "time", 1)], [ImportReports.Tally("bookings", 1, 1), ImportReports.Tally("payments", 1), ImportReports.Tally("users", 2)], run: Run);
        var page = Part<ImportNext>(p => p.Add(c => c.Report, report).Add(c => c.Waiting, 2).Add(c => c.Invite, () => invited = true));
        Assert.Equal("4 rows are here, 1 payment among them. No message went to anybody.", page.Find(".note").TextContent);
        Assert.StartsWith("1 row needs a look", page.FindAll("li")[0].TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("2 approved logins have no password yet.", page.FindAll("li")[2].TextContent, StringComparison.Ordinal);
        page.FindAll("li button")[0].Click();
        Assert.True(invited);
        Assert.Equal(3, Part<ImportNext>(p => p.Add(c => c.Report, report)).FindAll("li").Count);
    }

    [Fact]
    public void The_flow_stands_at_the_step_that_is_taken()
    {
        Assert.Equal("Source", Now(new ImportState(), null));
        Assert.Equal("Dry run", Now(new ImportState(new ConsolidationInput("x", true), true), null));
        Assert.Equal("Dry run", Now(new ImportState(), ImportReports.Make([])));
        Assert.Equal("Import", Now(new ImportState(new ConsolidationInput("x"), true), null));
        Assert.Equal("Check, or roll back", Now(new ImportState(), ImportReports.Make([], run: Run)));
    }

    private string Now(ImportState state, ConsolidationReport? report) =>
        Part<ImportFlow>(p => p.Add(c => c.State, state).Add(c => c.Report, report)).Find(".now b").TextContent;

    private IRenderedComponent<T> Part<T>(Action<ComponentParameterCollectionBuilder<T>> with)
        where T : IComponent => Render<T>(part =>
    {
        part.AddCascadingValue(Format);
        with(part);
    });
}
