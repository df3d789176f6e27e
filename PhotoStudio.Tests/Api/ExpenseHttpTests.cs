using System.Text;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>Receipts and the export over HTTP, asked for by everybody.</summary>
public sealed class ExpenseHttpTests(StudioApp app) : ApiWorld(app)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_receipt_is_sent_to_the_studio_only_and_as_what_it_is()
    {
        var id = await AddAsync("Quittung ü \"1\".pdf");
        Assert.Equal("404 404 404 200 200", await StatusesAsync($"/expenses/{id}/receipt"));
        Assert.Equal("404 404 404 404 404", await StatusesAsync($"/expenses/{Guid.NewGuid()}/receipt"));
        Assert.Equal("404 404 404 404 404", await StatusesAsync("/expenses/not-an-id/receipt"));
        using var http = await App.Cast.CallAsync(App.Cast.Sam);
        using var answer = await http.GetAsync($"/expenses/{id}/receipt?download=1", Cancel);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Quittung ü \"1\".pdf", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_deleted_expense_has_no_receipt()
    {
        var id = await AddAsync("a.pdf");
        (await App.Get<ExpenseService>().DeleteAsync(Cast.Sam, id, Cancel)).Done();
        Assert.Equal("404 404 404 404 404", await StatusesAsync($"/expenses/{id}/receipt"));
    }

    [Fact]
    public async Task The_export_is_for_the_studio_only_and_forgives_any_query()
    {
        await AddAsync("a.pdf");
        Assert.Equal("404 404 404 200 200", await StatusesAsync("/expenses/export.csv?period=year"));
        Assert.Equal("404 404 404 200 200", await StatusesAsync("/expenses/export.csv?period=%00&from=x&to=9999-99-99&category=%F0&search=%27%22&page=-1"));
        using var http = await App.Cast.CallAsync(App.Cast.Sam);
        using var answer = await http.GetAsync("/expenses/export.csv?period=year", Cancel);
        Assert.Equal(("text/csv", "attachment"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Contains("Backdrop", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    private async Task<string> StatusesAsync(string path)
    {
        var statuses = new List<int>();
        foreach (var person in new[] { null, App.Cast.Clara, App.Cast.Otto, App.Cast.Sam, App.Cast.Ada })
        {
            using var http = await App.Cast.CallAsync(person);
            using var answer = await http.GetAsync(path, Cancel);
            statuses.Add((int)answer.StatusCode);
        }

        return string.Join(' ', statuses);
    }

    private async Task<Guid> AddAsync(string name)
    {
        var category = await App.WithDbAsync(db => db.ExpenseCategories.Select(row => row.Id).FirstAsync(Cancel));
        var receipt = (await App.Get<ReceiptService>().UploadAsync(Cast.Sam, new MemoryStream(Encoding.ASCII.GetBytes("%PDF-1.7 a receipt")), name, Cancel)).Done();
        return (await App.Get<ExpenseService>().AddAsync(Cast.Sam, new ExpenseInput { Description = "Backdrop paper", Amount = 64.90m, CategoryId = category, ReceiptId = receipt.Id }, Cancel)).Done();
    }
}
