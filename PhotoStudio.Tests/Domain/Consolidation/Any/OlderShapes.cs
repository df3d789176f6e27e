namespace PhotoStudio.Tests.Domain.Consolidation.Any;

/// <summary>A column of an older table: its PostgreSQL type, and what may stand in it.</summary>
public sealed record OlderColumn(string Name, string Type, object?[] Pool);

/// <summary>An older table that may be there, and which columns it may have besides its id.</summary>
public sealed record OlderShape(string Table, OlderColumn[] Columns);

/// <summary>The older tables, with the values that studios really have in them.</summary>
public static class OlderShapes
{
    private static readonly object?[] Names = ["Clara Client", "Otto", null, "חנה כהן 📷", "Robert'); DROP TABLE Clients;--", "  ", "<b>Omar</b>"];
    private static readonly object?[] Emails = ["clara@example.com", " CLARA@Example.com ", null, "otto@example.com", "not an address", "omar@example.com", ""];
    private static readonly object?[] Types = ["Portrait", "portrait ", "Wedding", null, "Boudoir", "Drone"];
    private static readonly object?[] Days = ["2025-06-01", "2025-06-02", "2025-13-40", null, "next friday", "06/07/2025", "2025-06-01T22:00:00.000Z", ""];
    private static readonly object?[] Times = ["14:30", "2:30 PM", null, "14h", "noon", "afternoon", "10:00 - 11:30"];
    private static readonly object?[] Statuses = ["pending", "Confirmed", "booked", "paid", "invoiced", " QUOTED ", "cancelled", null, "on hold", "COMPLETED", "request"];
    private static readonly object?[] Bills = ["pending", "paid", "overdue", "cancelled", null, "Paid ", "rubbish"];
    private static readonly object?[] Amounts = [100.0, 19.99, null, 250.5, 0.3, 0.0, 1200.1, 12.345, -5.0, 100.0];
    private static readonly object?[] Instants = ["2025-05-01 10:00:00", "2025-05-02 11:30:00", null, "2025-07-03 23:59:59", "2024-02-29 00:00:00"];
    private static readonly object?[] Ids = [1L, null, 2L, 3L, 4L, 99L];
    private static readonly object?[] Texts = ["The lake", null, "Bring the dog 🐕", "", "مرحبا"];
    private static readonly object?[] AddOns = [null, "[]", "[\"1\",\"2\"]", "\"[\\\"1\\\"]\"", "[{\"name\":\"Album\",\"price\":19.99}]", "[1,", "album", "[{\"name\":\"Frame\"}]"];
    private static readonly object?[] Items = [null, "[{\"description\":\"Shoot\",\"quantity\":1,\"price\":100}]", "[]", "[{\"description\":\"Prints\",\"quantity\":3,\"amount\":19.99},{\"name\":\"Frame\",\"price\":80.01}]", "rubbish"];
    private static readonly object?[] Flags = [0L, 1L, null];
    private static readonly object?[] Numbers = [null, "INV-2025-0007", "INV-2025-0007", "INV-2026-0003", "7", "inv-2025-0007"];

    private static readonly OlderColumn[] Shoot =
    [
        new("client_name", "text", Names), new("client_email", "text", Emails), new("user_id", "int", Ids), new("session_type", "text", Types), new("date", "text", Days), new("time", "text", Times), new("location", "text", Texts),
        new("notes", "text", Texts), new("status", "text", Statuses), new("quote_amount", "numeric", Amounts), new("invoice_id", "int", Ids), new("package_id", "int", Ids), new("created_at", "timestamptz", Instants), new("updated_at", "timestamptz", Instants),
    ];

    /// <summary>Every table; invoices, sessions and bookings name one another, whether the other exists or not.</summary>
    public static readonly OlderShape[] All =
    [
        new("users", [new("email", "text", Emails), new("name", "text", Names), new("phone", "text", Texts), new("role", "text", ["user", "ADMIN", null, "guest"]), new("status", "text", ["approved", "pending", "Rejected", null]), new("created_at", "timestamptz", Instants)]),
        new("pricing_categories", [new("name", "text", Types), new("created_at", "timestamptz", Instants)]),
        new("pricing_packages", [new("name", "text", ["Gold", "Wedding day", null, "Mini"]), new("description", "text", Texts), new("price", "numeric", Amounts)]),
        new("pricing_addons", [new("name", "text", ["Album", "Extra hour", null]), new("price", "numeric", Amounts)]),
        new("bookings", Shoot),
        new("sessions",
        [
            .. Shoot, new("invoice_amount", "numeric", Amounts), new("add_ons", "text", AddOns), new("paid", "int", Flags), new("paid_at", "timestamptz", Instants), new("paid_amount", "numeric", Amounts),
            new("discount_code_id", "int", Ids), new("discount_amount", "numeric", [null, 10.0, 0.0, 19.99]), new("quoted_at", "timestamptz", Instants), new("booked_at", "timestamptz", Instants), new("invoiced_at", "timestamptz", Instants),
        ]),
        new("invoices",
        [
            new("booking_id", "int", Ids), new("amount", "numeric", Amounts), new("description", "text", Texts), new("status", "text", Bills), new("created_at", "timestamptz", Instants), new("updated_at", "timestamptz", Instants),
            new("session_id", "int", Ids), new("client_name", "text", Names), new("client_email", "text", Emails), new("invoice_number", "text", Numbers), new("items", "text", Items), new("due_date", "text", Days), new("paid_date", "timestamptz", Instants),
        ]),
        new("expenses", [new("description", "text", Texts), new("amount", "numeric", Amounts), new("category", "text", ["equipment", "Props", null]), new("date", "text", Days), new("created_at", "timestamptz", Instants)]),
        new("discount_codes",
        [
            new("code", "text", ["SUMMER", "summer", null, "two words", "TEN"]), new("discount_type", "text", ["percentage", "fixed", null]), new("discount_value", "numeric", Amounts), new("usage_limit", "int", [null, 5L, 1L]),
            new("usage_count", "int", [0L, 2L, null]), new("valid_until", "text", Days), new("active", "int", Flags),
        ]),
        new("reviews",
        [
            new("user_id", "int", Ids), new("booking_id", "int", Ids), new("session_id", "int", Ids), new("reviewer_name", "text", Names), new("reviewer_email", "text", Emails), new("rating", "int", [5L, 4L, null, 9L, 1L]), new("comment", "text", Texts),
            new("published", "int", Flags), new("admin_reply", "text", Texts), new("created_at", "timestamptz", Instants),
        ]),
        new("review_invites",
        [
            new("token", "text", ["3f9c1d7ab2e84c55a0d1f2e3b4c5d6e7", "a1b2c3d4e5f60718293a4b5c6d7e8f90", null, "short", "a1b2c3d4e5f60718293a4b5c6d7e8f90"]), new("booking_id", "int", Ids), new("session_id", "int", Ids), new("client_email", "text", Emails),
            new("status", "text", ["pending", "completed", "Expired", null]), new("expires_at", "timestamptz", ["2026-12-20 10:00:00", "2025-06-01 00:00:00", null]), new("created_at", "timestamptz", ["2026-11-20 10:00:00", "2025-05-01 10:00:00", null]), new("completed_at", "timestamptz", Instants),
        ]),
        new("shoots", [new("title", "text", Texts), new("category", "text", Types), new("date", "text", Days), new("authorized_emails", "text", [null, "[\"clara@example.com\",\"gone@example.com\"]", "rubbish", "[]"]), new("created_at", "timestamptz", Instants)]),
        new("photos", [new("shoot_id", "int", Ids), new("filename", "text", Texts)]),
    ];
}
