using Microsoft.Data.Sqlite;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>An older installation's SQLite file, made by the test.</summary>
public sealed class OlderFile : IDisposable
{
    public const string FirstGeneration = """
        CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT UNIQUE, password_hash TEXT, phone TEXT, name TEXT, google_id TEXT, profile_picture TEXT, auth_method TEXT, role TEXT, status TEXT, created_at TEXT, updated_at TEXT);
        CREATE TABLE bookings (id INTEGER PRIMARY KEY, client_name TEXT, client_email TEXT, session_type TEXT, date TEXT, time TEXT, location TEXT, notes TEXT, status TEXT DEFAULT 'pending', created_at TEXT, updated_at TEXT, user_id INTEGER, invoice_id TEXT, quote_amount REAL, package_id INTEGER);
        CREATE TABLE invoices (id INTEGER PRIMARY KEY, booking_id INTEGER, amount REAL, description TEXT, status TEXT DEFAULT 'pending', created_at TEXT, updated_at TEXT);
        CREATE TABLE expenses (id INTEGER PRIMARY KEY, description TEXT, amount REAL, category TEXT, date TEXT, created_at TEXT, updated_at TEXT);
        CREATE TABLE pricing_categories (id INTEGER PRIMARY KEY, name TEXT UNIQUE, created_at TEXT);
        CREATE TABLE pricing_packages (id INTEGER PRIMARY KEY, name TEXT, description TEXT, price REAL, created_at TEXT, updated_at TEXT);
        CREATE TABLE pricing_addons (id INTEGER PRIMARY KEY, name TEXT, description TEXT, price REAL, created_at TEXT, updated_at TEXT);
        CREATE TABLE shoots (id INTEGER PRIMARY KEY, title TEXT, description TEXT, category TEXT, date TEXT, authorized_emails TEXT, download_stats TEXT, high_res_deleted_at TEXT, created_at TEXT, updated_at TEXT);
        CREATE TABLE photos (id INTEGER PRIMARY KEY, shoot_id INTEGER, original_name TEXT, filename TEXT);
        """;

    public const string Mixture = FirstGeneration + """
        CREATE TABLE sessions (id INTEGER PRIMARY KEY, client_name TEXT, client_email TEXT, user_id INTEGER, session_type TEXT, date TEXT, time TEXT, location TEXT, notes TEXT, status TEXT, quote_amount REAL, invoice_amount REAL, invoice_id INTEGER, package_id INTEGER, add_ons TEXT, paid INTEGER, paid_at TEXT, paid_amount REAL, discount_code_id INTEGER, discount_amount REAL, created_at TEXT, updated_at TEXT, quoted_at TEXT, booked_at TEXT, invoiced_at TEXT);
        ALTER TABLE invoices ADD COLUMN session_id INTEGER;
        ALTER TABLE invoices ADD COLUMN client_name TEXT;
        ALTER TABLE invoices ADD COLUMN client_email TEXT;
        ALTER TABLE invoices ADD COLUMN invoice_number TEXT;
        ALTER TABLE invoices ADD COLUMN items TEXT;
        ALTER TABLE invoices ADD COLUMN due_date TEXT;
        ALTER TABLE invoices ADD COLUMN paid_date TEXT;
        ALTER TABLE invoices ADD COLUMN notes TEXT;
        CREATE TABLE reviews (id INTEGER PRIMARY KEY, user_id INTEGER, booking_id INTEGER, session_id INTEGER, reviewer_name TEXT, reviewer_email TEXT, rating INTEGER, comment TEXT, published INTEGER, admin_reply TEXT, created_at TEXT, updated_at TEXT);
        CREATE TABLE review_invites (id INTEGER PRIMARY KEY, token TEXT, booking_id INTEGER, session_id INTEGER, user_id INTEGER, client_name TEXT, client_email TEXT, status TEXT, expires_at TEXT, created_at TEXT, completed_at TEXT);
        CREATE TABLE discount_codes (id INTEGER PRIMARY KEY, code TEXT, description TEXT, discount_type TEXT, discount_value REAL, min_purchase_amount REAL, max_discount_amount REAL, valid_from TEXT, valid_until TEXT, usage_limit INTEGER, usage_count INTEGER, active INTEGER, created_at TEXT, updated_at TEXT);
        CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT);
        """;

    public OlderFile(string schema = Mixture) => Run(schema);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"photostudio-older-{Guid.NewGuid():N}.db");

    /// <summary>Runs statements; <paramref name="values"/> are @0, @1, ...</summary>
    public OlderFile Run(string sql, params object?[] values)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++) command.Parameters.AddWithValue($"@{i}", values[i] ?? DBNull.Value);
        command.ExecuteNonQuery();
        return this;
    }

    /// <summary>A row by column and value.</summary>
    public OlderFile Add(string table, params (string Column, object? Value)[] values) => Run(
        $"INSERT INTO {table} ({string.Join(", ", values.Select(v => v.Column))}) VALUES ({string.Join(", ", values.Select((_, i) => $"@{i}"))})", [.. values.Select(v => v.Value)]);

    public OlderFile Booking(int id, string? status = "pending", string? date = "2025-06-01", string? time = "14:30", string? email = "clara@example.com", string? name = "Clara Client", string? type = "Portrait", object? quote = null, string? notes = null) => Add(
        "bookings", ("id", id), ("client_name", name), ("client_email", email), ("session_type", type), ("date", date), ("time", time), ("status", status), ("quote_amount", quote), ("notes", notes), ("created_at", "2025-05-01 10:00:00"), ("updated_at", "2025-05-02 11:00:00"));

    public OlderFile Session(int id, string status, object? quote = null, params (string Column, object? Value)[] more) => Add(
        "sessions",
        [.. Unless(more, ("id", id), ("client_name", "Clara Client"), ("client_email", "clara@example.com"), ("session_type", "Portrait"), ("date", "2025-07-01"), ("time", "10:00"), ("status", status), ("quote_amount", quote), ("created_at", "2025-05-01 10:00:00"), ("updated_at", "2025-05-02 11:00:00")), .. more]);

    public OlderFile Invoice(int id, object? amount, string? status = "pending", params (string Column, object? Value)[] more) => Add(
        "invoices", [.. Unless(more, ("id", id), ("amount", amount), ("status", status), ("created_at", "2025-06-02 09:00:00"), ("updated_at", "2025-06-10 09:00:00")), .. more]);

    /// <summary>The usual values, without those that are given.</summary>
    public static IEnumerable<(string Column, object? Value)> Unless((string Column, object? Value)[] given, params (string Column, object? Value)[] usual) =>
        usual.Where(value => given.All(other => other.Column != value.Column));

    public void Dispose() => File.Delete(Path);
}
