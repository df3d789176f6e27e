using System.Globalization;

namespace PhotoStudio.Web.Features.Overview;

/// <summary>Where the marks of the chart lie, in units of its view box. Amounts are whole units of the currency.</summary>
public sealed class ChartScale
{
    public const int Width = 744;
    public const int Height = 308;
    public const int Left = 44;
    private const int Above = 14;
    private const int Ground = 286;

    private readonly decimal low;
    private readonly decimal high;
    private readonly int count;

    public ChartScale(IReadOnlyList<(decimal Revenue, decimal Expenses, decimal Profit)> months)
    {
        count = Math.Max(1, months.Count);
        var amounts = months.SelectMany(month => new[] { month.Revenue, month.Expenses, month.Profit }).ToList();
        var (most, least) = (amounts.DefaultIfEmpty().Max(), Math.Min(0, amounts.DefaultIfEmpty().Min()));
        var step = Round((Math.Max(most, 1) - least) / 5);
        (low, high) = (decimal.Floor(least / step) * step, Math.Max(step, decimal.Ceiling(most / step) * step));
        Ticks = [.. Enumerable.Range(0, (int)((high - low) / step) + 1).Select(index => low + index * step)];
    }

    /// <summary>A few round amounts.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    public decimal Step => (decimal)(Width - Left) / count;

    /// <summary>Every how many months one is named: as many as the width has room for.</summary>
    public int Every => (count + 11) / 12;

    public decimal RevenueWidth => Step * .34m;

    public decimal ExpensesWidth => Step * .17m;

    public decimal X(int index) => Left + index * Step;

    public decimal RevenueX(int index) => X(index) + Step * .22m;

    public decimal ExpensesX(int index) => X(index) + Step * .59m;

    public decimal Middle(int index) => X(index) + Step / 2;

    public decimal Y(decimal amount) => Ground - (amount - low) * (Ground - Above) / (high - low);

    /// <summary>The upper edge of a bar, which goes up or down from zero.</summary>
    public decimal Top(decimal amount) => Y(Math.Max(amount, 0));

    public decimal Tall(decimal amount) => Math.Abs(Y(amount) - Y(0));

    public static string Number(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>1, 2 or 5 times a power of ten, not under the amount.</summary>
    private static decimal Round(decimal amount)
    {
        var power = 1m;
        while (power * 10 <= amount) power *= 10;
        while (power > amount && power > 1) power /= 10;
        return new[] { 1m, 2m, 5m, 10m }.Select(times => times * power).First(step => step >= amount);
    }
}
