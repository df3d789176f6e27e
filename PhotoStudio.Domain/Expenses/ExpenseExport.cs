using System.Globalization;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Overview;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Expenses;

/// <summary>Writes expenses as a table for spreadsheets, row by row as they are read.</summary>
public sealed class ExpenseExport(StudioDatabase database)
{
    private static readonly string[] Heads = ["Date", "Category", "Description", "Supplier", "Session", "Paid with", "Net", "Tax", "Amount", "Currency", "Receipt"];

    /// <summary>UTF-8 with its mark; the separator and the decimals as the studio's culture has them, days as 2026-11-23, numbers as numbers.</summary>
    /// <param name="actor">Staff.</param>
    /// <param name="filter">Everything it means is written, not a page of it.</param>
    /// <param name="target">Left open.</param>
    /// <param name="cancel">Stops in the middle.</param>
    public async Task<Result> WriteAsync(Actor actor, ExpenseFilter filter, Stream target, CancellationToken cancel)
    {
        if (OverviewAccess.WhyNot(actor) is { } never) return never;
        await using var db = await database.OpenAsync(cancel);
        var culture = StudioFormat.CultureOf((await db.Settings.AsNoTracking().SingleAsync(row => row.Id == StudioSettings.RowId, cancel)).Culture);
        await using var csv = CsvWriter.Create(target, new CsvWriterOptions { Separator = SeparatorOf(culture), WriteByteOrderMark = true }, leaveOpen: true);
        foreach (var head in Heads) csv.WriteField(head);
        await csv.EndRecordAsync(cancel);
        var rows = ExpenseRows.Matching(db, filter).OfCategory(filter.CategoryId).Sorted(filter.Sort).ToRows().AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancel))
        {
            Write(csv, row, culture);
            await csv.EndRecordAsync(cancel);
        }

        await csv.FlushAsync(cancel);
        return Result.Success;
    }

    /// <summary>What spreadsheets of that culture part cells by: a semicolon where the comma parts decimals.</summary>
    private static char SeparatorOf(CultureInfo culture) => culture.NumberFormat.NumberDecimalSeparator == "," ? ';' : ',';

    private static void Write(CsvWriter csv, ExpenseRow row, CultureInfo culture)
    {
        var currency = Currency.Of(row.CurrencyCode);
        csv.WriteField(row.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        csv.WriteField(CsvCells.Harmless(row.Category));
        csv.WriteField(CsvCells.Harmless(row.Description));
        csv.WriteField(CsvCells.Harmless(row.Supplier));
        csv.WriteField(CsvCells.Harmless(SessionOf(row)));
        csv.WriteField(Word(row.Method));
        foreach (var minor in new[] { row.Amount - row.Tax, row.Tax, row.Amount }) csv.WriteField(Number(currency, minor, culture));
        csv.WriteField(row.CurrencyCode);
        csv.WriteField(CsvCells.Harmless(row.ReceiptName));
    }

    private static string? SessionOf(ExpenseRow row) => row.SessionId is null ? null
        : string.Create(CultureInfo.InvariantCulture, $"{row.SessionClient}, {row.SessionType}{(row.SessionDate is { } day ? $", {day:yyyy-MM-dd}" : "")}");

    /// <summary>Without separators of thousands and with a plain minus, which spreadsheets read as a number.</summary>
    private static string Number(Currency currency, long minor, CultureInfo culture)
    {
        var plain = (NumberFormatInfo)culture.NumberFormat.Clone();
        plain.NegativeSign = "-";
        return currency.ToDecimal(minor).ToString("F" + currency.Decimals.ToString(CultureInfo.InvariantCulture), plain);
    }

    private static string Word(PaymentMethod method) => method switch
    {
        PaymentMethod.Cash => "Cash",
        PaymentMethod.BankTransfer => "Bank transfer",
        PaymentMethod.Card => "Card",
        PaymentMethod.Other => "Other",
    };
}
