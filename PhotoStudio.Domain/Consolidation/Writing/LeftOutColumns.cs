using System.Globalization;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Says once of every column that does not come over in how many rows it says something, so that no word is lost silently.</summary>
internal sealed class LeftOutColumns(Desk desk)
{
    /// <summary>What is brought over, or is said by other rows that are.</summary>
    private static readonly Dictionary<string, HashSet<string>> Brought = new()
    {
        [OlderTables.Users] = ["id", "email", "phone", "name", "role", "status", "created_at"],
        [OlderTables.Bookings] = OlderColumnNames.Session,
        [OlderTables.Sessions] = OlderColumnNames.Session,
        [OlderTables.Invoices] = OlderColumnNames.Invoice,
        [OlderTables.Expenses] = ["id", "description", "amount", "category", "date", "supplier", "vendor", "created_at", "updated_at"],
        [OlderTables.Categories] = ["id", "name", "created_at"],
        [OlderTables.Packages] = ["id", "name", "description", "price", "duration", "duration_minutes", "features", "includes", "session_type", "category", "created_at", "updated_at"],
        [OlderTables.AddOns] = ["id", "name", "description", "price", "created_at", "updated_at"],
        [OlderTables.Codes] = OlderColumnNames.Code,
        [OlderTables.Reviews] = ["id", "user_id", "booking_id", "session_id", "invite_token", "reviewer_name", "reviewer_email", "rating", "comment", "text", "published", "admin_reply", "created_at", "updated_at"],
        [OlderTables.ReviewInvites] = ["id", "token", "booking_id", "session_id", "user_id", "client_name", "client_email", "status", "expires_at", "created_at", "completed_at"],
        [OlderTables.Settings] = ["id", "key", "value", "created_at", "updated_at"],
        [OlderTables.Shoots] = ["id", "title", "description", "category", "date", "authorized_emails", "created_at", "updated_at"],
    };

    public async Task SayAsync()
    {
        foreach (var (table, brought) in Brought)
        {
            foreach (var (column, rows) in await desk.Source.FilledAsync(table, brought, desk.Cancel))
                desk.Report.Say(new Finding(table, Finding.AllRows, rows == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows"), $"{column}: {WhyOf(table, column)}", "Left out"));
        }
    }

    private static string WhyOf(string table, string column) => (table, column) switch
    {
        (OlderTables.Users, "password_hash") => "Passwords do not come over. Each login chooses a new one by a link.",
        (OlderTables.Users, "google_id" or "auth_method") => "Here everybody signs in with a password or a passkey, chosen by a link.",
        (OlderTables.Users, "profile_picture") => "Pictures of people are not kept here.",
        (OlderTables.Users, "updated_at") => "When a login was last changed is not kept here.",
        (OlderTables.Shoots, "download_stats") => "Downloads are counted here from the first one on.",
        (OlderTables.Shoots, "category_id" or "cover_photo_id" or "featured" or "featured_order" or "high_res_deleted_at") => "It is about photographs, which lie elsewhere.",
        (OlderTables.Reviews, "source") => "Where a review was written is not kept: all of them say that they came over.",
        _ => "Nothing here stands for this column.",
    };
}

/// <summary>The columns of the larger tables that are brought over, or are said by other rows that are.</summary>
internal static class OlderColumnNames
{
    public static readonly HashSet<string> Session =
    [
        "id", "client_name", "client_email", "client_phone", "user_id", "session_type", "date", "time", "duration", "duration_minutes", "location", "notes", "status", "source", "quote_amount", "invoice_amount", "invoice_id",
        "package_id", "add_ons", "paid", "paid_at", "paid_amount", "discount_code_id", "discount_amount", "created_at", "updated_at", "quoted_at", "booked_at", "invoiced_at", "booking_id", "legacy_booking_id", "legacy_id",
    ];

    public static readonly HashSet<string> Invoice =
    [
        "id", "booking_id", "session_id", "user_id", "client_name", "client_email", "invoice_number", "amount", "description", "items", "notes", "status", "due_date", "paid_date", "created_at", "updated_at",
    ];

    public static readonly HashSet<string> Code =
    [
        "id", "code", "description", "discount_type", "discount_value", "min_purchase_amount", "max_discount_amount", "valid_from", "valid_until", "usage_limit", "usage_count", "active", "created_at", "updated_at",
    ];
}
