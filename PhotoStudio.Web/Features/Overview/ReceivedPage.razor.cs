using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Overview;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Features.Overview;

/// <summary>The payments that a month's revenue is made of.</summary>
public sealed partial class ReceivedPage : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private ReceivedMonth? view;
    private DateOnly month;
    private bool failed;

    /// <summary>The month, <c>2026-11</c>; this month where it is missing or cannot be read.</summary>
    [SupplyParameterFromQuery(Name = "month")] public string? Wanted { get; set; }

    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    [Inject] private ReceivedQueries Queries { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private ILogger<ReceivedPage> Log { get; set; } = default!;

    public static string Address(DateOnly month, int page = 1) =>
        string.Create(CultureInfo.InvariantCulture, $"/overview/received?month={month:yyyy-MM}{(page > 1 ? $"&page={page}" : "")}");

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override Task OnParametersSetAsync()
    {
        month = DateOnly.TryParseExact(Wanted + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) && read.Year is > 1900 and < 9999
            ? read
            : new DateOnly(Format.Today.Year, Format.Today.Month, 1);
        return LoadAsync();
    }

    private static string Word(PaymentMethod method) => method switch
    {
        PaymentMethod.Cash => "Cash",
        PaymentMethod.BankTransfer => "Bank transfer",
        PaymentMethod.Card => "Card",
        PaymentMethod.Other => "Other",
    };

    private async Task LoadAsync()
    {
        try
        {
            var read = await Queries.ReadAsync(await Who.GetAsync(), month, new Paging(Math.Clamp(Number ?? 1, 1, 1000)), gone.Token);
            (view, failed) = (read.Value, !read.Succeeded);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page went away.
        }
        catch (Exception problem) when (problem is DbException or TimeoutException)
        {
            Log.LogError(problem, "The payments of {Month} could not be read", month);
            failed = true;
        }
    }
}
