using System.Globalization;
using System.Text;

namespace PhotoStudio.Tests.Domain.Consolidation.Any;

/// <summary>A made-up older installation: some of the tables, some of their columns, and rows.</summary>
public sealed class OlderCase
{
    private const int MostRows = 4;
    private const string ClientName = "client_name";

    private readonly List<(OlderShape Shape, OlderColumn[] Columns)> tables = [];
    private readonly bool named;
    private readonly SortedDictionary<(string Table, int Id), object?[]> rows = [];

    /// <param name="numbers">The choices.</param>
    /// <param name="named">Every row names its client, so that nothing depends on which row names a client first.</param>
    public OlderCase(IReadOnlyList<int> numbers, bool named = false)
    {
        this.named = named;
        var tape = new Tape(numbers);
        foreach (var shape in OlderShapes.All)
        {
            if (shape.Table != "bookings" && tape.Once(5)) continue;
            var columns = shape.Columns.Where(column => !tape.Once(9) || (named && column.Name == ClientName)).ToArray();
            tables.Add((shape, columns));
            for (var id = 1 + tape.Next(2); id <= 1 + tape.Next(MostRows); id++) rows[(shape.Table, id)] = [.. columns.Select(column => Pick(tape, column))];
        }
    }

    private OlderCase(OlderCase other)
    {
        (tables, named) = (other.tables, other.named);
        foreach (var (key, values) in other.rows) rows[key] = values;
    }

    public int Rows(string table) => rows.Keys.Count(key => key.Table == table);

    public bool Has(string table) => tables.Any(known => known.Shape.Table == table);

    public IEnumerable<string> Tables => tables.Select(table => table.Shape.Table);

    /// <summary>The same installation some time later: rows of some tables have other values, and some are new, with ids that no older row names.</summary>
    public OlderCase Later(IReadOnlyList<int> numbers, params string[] names)
    {
        var (tape, later) = (new Tape(numbers), new OlderCase(this));
        foreach (var (shape, columns) in tables.Where(table => names.Contains(table.Shape.Table) && table.Columns.Length > 0))
        {
            for (var changes = tape.Next(4); changes > 0; changes--)
            {
                int[] ids = [.. rows.Keys.Where(key => key.Table == shape.Table).Select(key => key.Id), MostRows + 1, MostRows + 2];
                var id = ids[tape.Next(ids.Length)];
                var present = later.rows.GetValueOrDefault((shape.Table, id));
                object?[] values = present is null ? [.. columns.Select(column => Pick(tape, column))] : [.. present];
                var place = tape.Next(columns.Length);
                values[place] = Pick(tape, columns[place]);
                later.rows[(shape.Table, id)] = values;
            }
        }

        return later;
    }

    /// <summary>Statements that make it; they are SQLite's, or PostgreSQL's.</summary>
    public string Sql(bool postgres)
    {
        var sql = new StringBuilder();
        foreach (var (shape, columns) in tables)
        {
            sql.Append(CultureInfo.InvariantCulture, $"CREATE TABLE {shape.Table} (id integer PRIMARY KEY");
            foreach (var column in columns) sql.Append(CultureInfo.InvariantCulture, $", {column.Name} {(postgres ? column.Type : Affinity(column.Type))}");
            sql.Append(");\n");
            foreach (var ((_, id), values) in rows.Where(row => row.Key.Table == shape.Table))
                sql.Append(CultureInfo.InvariantCulture, $"INSERT INTO {shape.Table} VALUES ({id}{string.Concat(values.Select((value, i) => ", " + Literal(value, postgres, columns[i].Type)))});\n");
        }

        return sql.ToString();
    }

    private object? Pick(Tape tape, OlderColumn column) => tape.Of(column.Pool) is var value && named && column.Name == ClientName && string.IsNullOrWhiteSpace((string?)value) ? "Nora" : value;

    public override string ToString() => Sql(postgres: false);

    private static string Affinity(string type) => type[0] switch { 'n' => "REAL", 'i' => "INTEGER", _ => "TEXT" };

    /// <summary>Exact numbers never held what floating point makes of them.</summary>
    private static string Literal(object? value, bool postgres, string type) => value switch
    {
        null => "NULL",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}{(postgres && type == "timestamptz" ? "+00" : "")}'",
        double number when postgres => number.ToString("G15", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{value}"),
    };
}
