using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Rollback;
using PhotoStudio.Tests.Domain.Consolidation;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Consolidation;

namespace PhotoStudio.Tests.Web.Consolidation;

/// <summary>The page as a whole: where problems stand, what is not lost, what an earlier run shows.</summary>
public sealed class ImportPageTests : OfficeScreen
{
    private readonly OlderFile older = new();
    private readonly string data = Path.Combine(Path.GetTempPath(), $"photostudio-import-{Guid.NewGuid():N}");

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public void A_source_that_is_not_there_is_said_at_its_field_and_what_was_typed_stays()
    {
        var page = Show();
        Type(page, "/nowhere/older.db");
        page.WaitForAssertion(() => Assert.Equal("There is no file \"/nowhere/older.db\".", page.Find(".f.bad .err").TextContent));
        Assert.Equal("/nowhere/older.db", page.Find("input.in").GetAttribute("value"));
        Assert.Empty(page.FindAll(".note.bad"));
    }

    [Fact]
    public void A_database_without_older_tables_is_said_at_its_field()
    {
        older.Run(string.Join(';', "bookings users invoices expenses pricing_categories pricing_packages pricing_addons shoots photos sessions reviews review_invites discount_codes settings".Split(' ').Select(table => $"DROP TABLE {table}")) + "; CREATE TABLE recipes (id INTEGER)");
        var page = Show();
        Type(page, older.Path);
        page.WaitForAssertion(() => Assert.Equal("None of the older tables are in there. Is it the right database?", page.Find(".f.bad .err").TextContent));
    }

    [Fact]
    public void A_database_that_cannot_be_reached_is_said_at_its_field_without_its_password()
    {
        const string Typed = "Host=127.0.0.1;Port=1;Database=studio;Username=studio;Password=hunter2;Timeout=5";
        var page = Show();
        Type(page, Typed);
        page.WaitForAssertion(() => Assert.StartsWith("The older database could not be opened.", page.Find(".f.bad .err").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("hunter2", page.Find(".f.bad .err").TextContent, StringComparison.Ordinal);
        Assert.Equal(Typed, page.Find("input.in").GetAttribute("value"));
        Assert.DoesNotContain("hunter2", Show().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_said_where_it_was_chosen()
    {
        var page = Show();
        Type(page, "kept while a file is chosen", false);
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("no database", "holiday.jpg"));
        page.WaitForAssertion(() => Assert.Equal("\"holiday.jpg\" cannot be read as a SQLite database.", page.Find(".imp-r").TextContent.Trim()));
        Assert.Equal("kept while a file is chosen", page.Find("input.in").GetAttribute("value"));
        Assert.Empty(page.FindAll(".f.bad"));
        Assert.False(Directory.Exists(Path.Combine(data, "import")));
    }

    [Fact]
    public void An_empty_file_is_refused_before_it_is_sent()
    {
        var page = Show();
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("", "older.db"));
        page.WaitForAssertion(() => Assert.Contains("“older.db” is empty.", page.Find(".imp-r").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void A_dry_run_says_how_many_rows_the_button_brings()
    {
        older.Booking(1, "confirmed", time: "afternoon");
        var page = Show();
        Type(page, older.Path);
        page.WaitForAssertion(() => Assert.Contains("Import 2 rows", page.Find(".imp-h .fill").TextContent, StringComparison.Ordinal));
        Assert.Contains("Not an hour.", page.Find("#look").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_run_is_shown_with_its_rows_until_it_is_rolled_back()
    {
        older.Booking(1, "confirmed", time: "afternoon");
        var run = (await Studio.Get<ConsolidationService>().RunAsync(Cast.Ada, new ConsolidationInput(older.Path), null, Cancel)).Value!.RunId!.Value;
        var id = await Studio.WithDbAsync(db => db.Sessions.Select(s => s.Id).SingleAsync(Cancel));
        var page = Show($"/settings/import?run={run}");
        page.WaitForAssertion(() => Assert.Equal($"/sessions/{id}", page.Find("#look-bookings-1 a").GetAttribute("href")));
        page.WaitForAssertion(() => Assert.Contains("Roll back 2 of 2…", page.Find(".runs").TextContent, StringComparison.Ordinal));
        await Studio.Get<RollbackService>().RollBackAsync(Cast.Ada, run, false, Cancel);
        var again = Show($"/settings/import?run={run}");
        again.WaitForAssertion(() => Assert.Contains("It was rolled back: nothing of it is here any more.", again.Find(".note.wait").TextContent, StringComparison.Ordinal));
        Assert.Empty(again.FindAll("#look-bookings-1 a"));
    }

    private IRenderedComponent<ImportPage> Show(string address = "/settings/import")
    {
        var page = Open<ImportPage>(address);
        page.WaitForElement(".imp-f");
        return page;
    }

    protected override void OfferMore()
    {
        var files = new ImportFiles(ImportWorld.Options(data));
        Services.AddSingleton(files).AddSingleton(new ImportJob(Studio.Get<ConsolidationService>(), files, NullLogger<ImportJob>.Instance));
        Services.AddSingleton(Studio.Get<ConsolidationQueries>()).AddSingleton(Studio.Get<RollbackService>()).AddSingleton(Studio.Get<LegacyDropService>()).AddSingleton(Studio.Get<RunInvitationService>());
    }

    private static void Type(IRenderedComponent<ImportPage> page, string text, bool look = true)
    {
        page.Find("input.in").Input(text);
        if (look) page.Find("form").Submit();
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        older.Dispose();
        if (Directory.Exists(data)) Directory.Delete(data, true);
    }
}
