using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Pressure;

/// <summary>Many credit notes at once on a real file.</summary>
public sealed class CreditPressureTests
{
    [Fact]
    public async Task Two_hundred_notes_at_once_are_numbered_without_a_gap_and_never_take_more_than_there_is()
    {
        await using var studio = await StudioSqlite.StartAsync();
        List<Guid> invoices = [];
        for (var index = 0; index < 10; index++)
            invoices.Add((await studio.Get<InvoiceService>().CreateStandaloneAsync(Cast.Sam, new StandaloneInvoiceInput { ClientName = "Max", Amount = 100 }, TestContext.Current.CancellationToken)).Done());

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(attempt => Task.Run(() => TryAsync(studio, invoices[attempt % 10], attempt))));

        var made = outcomes.Count(outcome => outcome is "made");
        var numbers = await studio.WithDbAsync(db => db.CreditNotes.Select(note => note.Number).ToListAsync());
        Assert.Equal(Enumerable.Range(1, made).Select(number => $"CN-2026-{number:0000}"), numbers.Order(StringComparer.Ordinal));
        var stored = await studio.WithDbAsync(db => db.Invoices.Select(i => new { i.Total, i.Credited, Notes = i.Credits.Sum(note => note.Total), i.State }).ToListAsync());
        Assert.All(stored, invoice => Assert.Equal((invoice.Total, invoice.Total, InvoiceState.Credited), (invoice.Credited, invoice.Notes, invoice.State)));
    }

    /// <summary>Some give up on the way; eleven euros nine times leave one, which only a note for the rest takes.</summary>
    private static async Task<string> TryAsync(StudioSqlite studio, Guid invoice, int attempt)
    {
        using var token = new CancellationTokenSource();
        if (attempt < 20) token.CancelAfter(TimeSpan.FromMilliseconds(attempt));
        try
        {
            var result = await studio.Get<CreditService>().CreditAsync(Cast.Ada, invoice, new CreditInput("Rain", attempt >= 180 ? null : 11), token.Token);
            return result.Problem is null ? "made" : result.Problem.GetType().Name;
        }
        catch (OperationCanceledException)
        {
            return "cancelled";
        }
    }
}
