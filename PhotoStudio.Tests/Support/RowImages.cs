using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace PhotoStudio.Tests.Support;

/// <summary>Every row of every table as text, to say afterwards which of them a command touched.</summary>
public static class RowImages
{
    /// <summary>By table and key.</summary>
    public static async Task<Dictionary<string, string>> AllRowsAsync(this StudioSqlite studio)
    {
        var rows = new Dictionary<string, string>();
        await using var db = await studio.Database.OpenAsync(TestContext.Current.CancellationToken);
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        foreach (var table in db.Model.GetRelationalModel().Tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table.Name}\"";
            await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            {
                var values = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, place => Text(reader.GetValue(place)));
                rows.Add($"{table.Name} {string.Join(' ', table.PrimaryKey!.Columns.Select(column => values[column.Name]))}", string.Join(" | ", values.Select(value => $"{value.Key}={value.Value}")));
            }
        }

        return rows;
    }

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
