-- Consolidates a table "bookings" that lies in the studio's own SQLite database into sessions.
-- For those who copied the older table here themselves; everybody else uses the command "consolidate --from SOURCE", which reads more.
-- Make a backup first, stop the studio, then: sqlite3 data/studio.db < Migrations/consolidate_bookings_to_sessions.sqlite.sql
--
-- Reads ISO dates (2025-06-01) and HH:mm; what is written otherwise is left open with its text in the notes. Days of payments are days in UTC.
-- One transaction; running it again adds only what is new. "bookings" stays as it is: "consolidate --rollback" takes back what was added,
-- "consolidate --drop-legacy" drops the older table. Letters with accents are found in search once a session or client is edited.
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;

CREATE TABLE IF NOT EXISTS "bookings" ("id" INTEGER PRIMARY KEY, "client_name" TEXT, "client_email" TEXT, "session_type" TEXT, "date" TEXT, "time" TEXT, "location" TEXT, "notes" TEXT, "status" TEXT, "created_at" TEXT, "updated_at" TEXT, "user_id" INTEGER);

DROP TABLE IF EXISTS temp."older_terms";
CREATE TEMP TABLE "older_terms" AS
SELECT "Money_CurrencyCode" AS currency, "Money_PricesIncludeTax" AS includes, "Sessions_QuoteValidDays" AS quote_days,
    CASE WHEN "Money_CurrencyCode" IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1
        WHEN "Money_CurrencyCode" IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 1000 ELSE 100 END AS scale,
    strftime('%Y-%m-%d %H:%M:%S', 'now') AS now,
    upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))) AS run
FROM "Settings";

-- Every booking that is not known yet. A column that the table lacks (quote_amount) reads as null: its name then means the one beside the table.
DROP TABLE IF EXISTS temp."older_rows";
CREATE TEMP TABLE "older_rows" AS
SELECT CAST(o."id" AS TEXT) AS id,
    trim(o."client_name") AS name, trim(o."client_email") AS email, trim(o."session_type") AS kind, trim(o."date") AS day, trim(o."time") AS hour, nullif(trim(o."location"), '') AS place,
    nullif(trim(o."notes"), '') AS notes, lower(trim(coalesce(o."status", ''))) AS word, trim(o."status") AS status,
    coalesce(datetime(o."created_at"), datetime(o."updated_at"), t.now) AS created, coalesce(datetime(o."updated_at"), datetime(o."created_at"), t.now) AS updated,
    o."user_id" AS login, CAST(round((SELECT quote_amount FROM "bookings" AS b WHERE b."id" = o."id") * t.scale) AS INTEGER) AS price
FROM "bookings" AS o, (SELECT NULL AS quote_amount) AS missing, "older_terms" AS t
WHERE NOT EXISTS (SELECT 1 FROM "LegacyOrigins" AS l WHERE l."Table" = 'bookings' AND l."LegacyId" = CAST(o."id" AS TEXT));

DROP TABLE IF EXISTS temp."older_read";
CREATE TEMP TABLE "older_read" AS
SELECT r.*,
    upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))) AS session,
    CASE WHEN r.email LIKE '%_@_%._%' AND instr(r.email, ' ') = 0 AND instr(r.email, ',') = 0 AND instr(r.email, ';') = 0 THEN r.email END AS address,
    CASE WHEN r.day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(r.day) = r.day AND r.day BETWEEN '1990-01-01' AND '2200-12-31' THEN r.day END AS "date",
    CASE WHEN r.hour GLOB '[0-2][0-9]:[0-5][0-9]' AND r.hour < '24:00' THEN r.hour || ':00' END AS "time",
    CASE WHEN r.word IN ('pending', 'request', 'cancelled', 'canceled') THEN 'request' WHEN r.word = 'quoted' THEN 'quoted'
        WHEN r.word IN ('booked', 'confirmed', 'approved', 'completed', 'paid', 'invoiced') THEN 'booked' ELSE 'request' END AS became,
    coalesce(nullif(r.kind, ''), 'Other') AS type
FROM "older_rows" AS r;

-- A booking that already has its session: the same address, day, time and type, exactly one of each.
DROP TABLE IF EXISTS temp."older_twins";
CREATE TEMP TABLE "older_twins" AS
SELECT r.id, min(s."Id") AS session FROM "older_read" AS r
JOIN "Sessions" AS s ON upper(s."ClientEmail") = upper(r.address) AND s."Date" = r."date" AND coalesce(s."StartTime", '') = coalesce(r."time", '')
JOIN "SessionTypes" AS k ON k."Id" = s."SessionTypeId" AND k."NormalizedName" = upper(r.type)
WHERE r.address IS NOT NULL AND r."date" IS NOT NULL
    AND (SELECT count(*) FROM "older_read" AS other WHERE upper(other.address) = upper(r.address) AND other."date" = r."date" AND coalesce(other."time", '') = coalesce(r."time", '') AND upper(other.type) = upper(r.type)) = 1
GROUP BY r.id HAVING count(*) = 1;

INSERT INTO "LegacyOrigins" ("Id", "Source", "Table", "LegacyId", "Kind", "EntityId", "Added", "SourceHash", "Version", "RunId")
SELECT upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), 'Here', 'bookings', id, 'Session', session, 0, '', NULL, (SELECT run FROM "older_terms") FROM "older_twins";
DELETE FROM "older_read" WHERE id IN (SELECT id FROM "older_twins");

-- One client for each address; without an address, one for each name.
DROP TABLE IF EXISTS temp."older_clients";
CREATE TEMP TABLE "older_clients" AS
SELECT coalesce(upper(address), 'name:' || upper(coalesce(nullif(name, ''), 'Unknown (older bookings)'))) AS key,
    upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))) AS client,
    coalesce(nullif(name, ''), substr(address, 1, instr(address, '@') - 1), 'Unknown (older bookings)') AS name, address, created, min(CAST(id AS INTEGER)) AS first, 1 AS fresh
FROM "older_read" GROUP BY 1;
UPDATE "older_clients" SET fresh = 0, client = (SELECT c."Id" FROM "Clients" AS c WHERE c."NormalizedEmail" = key) WHERE address IS NOT NULL AND EXISTS (SELECT 1 FROM "Clients" AS c WHERE c."NormalizedEmail" = key);
UPDATE "older_clients" SET fresh = 0, client = (SELECT l."EntityId" FROM "LegacyOrigins" AS l WHERE l."Table" = 'clients' AND l."LegacyId" = key LIMIT 1) WHERE fresh = 1 AND EXISTS (SELECT 1 FROM "LegacyOrigins" AS l WHERE l."Table" = 'clients' AND l."LegacyId" = key);
INSERT INTO "Clients" ("Id", "Name", "Email", "NormalizedEmail", "Search", "Version", "CreatedAt", "CreatedBy", "UpdatedAt", "UpdatedBy")
SELECT client, substr(name, 1, 200), address, upper(address), substr(upper(name || CASE WHEN address IS NULL THEN '' ELSE ' ' || address END), 1, 600), client, created, 'PhotoStudio', created, 'PhotoStudio' FROM "older_clients" WHERE fresh = 1;
INSERT INTO "LegacyOrigins" ("Id", "Source", "Table", "LegacyId", "Kind", "EntityId", "Added", "SourceHash", "Version", "RunId")
SELECT upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), 'Here', 'clients', key, 'Client', client, fresh, '', CASE WHEN fresh = 1 THEN client END, (SELECT run FROM "older_terms")
FROM "older_clients" WHERE NOT EXISTS (SELECT 1 FROM "LegacyOrigins" AS l WHERE l."Source" = 'Here' AND l."Table" = 'clients' AND l."LegacyId" = key);

-- A kind that the price list does not know is kept, but not offered.
INSERT INTO "SessionTypes" ("Id", "Name", "NormalizedName", "Position", "Archived", "Version", "CreatedAt", "CreatedBy", "UpdatedAt", "UpdatedBy")
SELECT upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), substr(r.type, 1, 100), upper(substr(r.type, 1, 100)), (SELECT coalesce(max("Position"), -1) + 1 FROM "SessionTypes"), 1, t.run, t.now, 'PhotoStudio', t.now, 'PhotoStudio'
FROM (SELECT type, min(CAST(id AS INTEGER)) FROM "older_read" GROUP BY upper(type)) AS r, "older_terms" AS t
WHERE NOT EXISTS (SELECT 1 FROM "SessionTypes" AS k WHERE k."NormalizedName" = upper(substr(r.type, 1, 100)));
INSERT INTO "LegacyOrigins" ("Id", "Source", "Table", "LegacyId", "Kind", "EntityId", "Added", "SourceHash", "Version", "RunId")
SELECT upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), 'Here', 'session_types', k."NormalizedName", 'SessionType', k."Id", 1, '', k."Version", t.run FROM "SessionTypes" AS k, "older_terms" AS t WHERE k."Version" = t.run;

DROP TABLE IF EXISTS temp."older_sessions";
CREATE TEMP TABLE "older_sessions" AS
SELECT r.*, c.client, k."Id" AS type_id, k."Name" AS type_name, coalesce(nullif(r.name, ''), c.name) AS shown,
    CASE WHEN r.price > 0 THEN r.price ELSE 0 END AS total,
    CASE WHEN r.word = 'paid' AND r.price > 0 THEN r.price ELSE 0 END AS received,
    nullif(rtrim(ltrim(coalesce(r.notes, '') || char(10) || char(10)
        || CASE WHEN r.email <> '' AND r.address IS NULL THEN 'client_email: ' || r.email || char(10) ELSE '' END
        || CASE WHEN r.day <> '' AND r."date" IS NULL THEN 'date: ' || r.day || char(10) ELSE '' END
        || CASE WHEN r.hour <> '' AND r."time" IS NULL THEN 'time: ' || r.hour || char(10) ELSE '' END
        || CASE WHEN r.word NOT IN ('', 'pending', 'request', 'quoted', 'booked', 'confirmed', 'approved', 'completed', 'paid', 'invoiced', 'cancelled', 'canceled') THEN 'status: ' || r.status ELSE '' END, char(10)), char(10)), '') AS written
FROM "older_read" AS r
JOIN "older_clients" AS c ON c.key = coalesce(upper(r.address), 'name:' || upper(coalesce(nullif(r.name, ''), 'Unknown (older bookings)')))
JOIN "SessionTypes" AS k ON k."NormalizedName" = upper(substr(r.type, 1, 100));

INSERT INTO "Sessions" ("Id", "BookedAt", "BroughtOverAt", "CalendarSequence", "Status", "ClientId", "ClientName", "ClientEmail", "SessionTypeId", "Date", "StartTime", "DurationMinutes", "Location", "Notes", "Source", "Search",
    "CancelledAt", "CancelReason", "Paid", "PaidAt", "PaidAmount", "Balance", "CurrencyCode", "PricesIncludeTax", "DiscountPercent", "DiscountAmount", "DiscountMinimum", "Subtotal", "Discount", "Tax", "Total", "QuotedAt", "QuoteValidUntil", "Version", "CreatedAt", "CreatedBy", "UpdatedAt", "UpdatedBy")
SELECT r.session, CASE WHEN r.became = 'booked' THEN r.updated END, t.now, 0, CASE WHEN r.received > 0 THEN 'paid' ELSE r.became END, r.client, substr(r.shown, 1, 200), r.address, r.type_id, r."date", r."time", 60, substr(r.place, 1, 300), substr(r.written, 1, 4000),
    CASE WHEN r.login IS NULL THEN 'admin' ELSE 'client' END, substr(upper(r.shown || coalesce(' ' || r.address, '') || coalesce(' ' || r.place, '') || ' ' || r.type_name), 1, 1200),
    CASE WHEN r.word IN ('cancelled', 'canceled') THEN r.updated END, CASE WHEN r.word IN ('cancelled', 'canceled') THEN 'Cancelled before it was brought over.' END,
    r.received > 0, CASE WHEN r.received > 0 THEN r.updated END, r.received, CASE WHEN r.word IN ('cancelled', 'canceled') THEN 0 ELSE r.total - r.received END,
    t.currency, t.includes, 0, 0, 0, r.total, 0, 0, r.total, CASE WHEN r.word = 'quoted' THEN r.updated END, CASE WHEN r.word = 'quoted' THEN date(r.updated, '+' || t.quote_days || ' days') END, r.session, r.created, 'PhotoStudio', r.updated, 'PhotoStudio'
FROM "older_sessions" AS r, "older_terms" AS t;

INSERT INTO "SessionLines" ("Id", "SessionId", "Position", "Description", "Quantity", "UnitPrice", "TaxRate", "Amount")
SELECT upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), session, 0, type_name, 1000, total, 0, total FROM "older_sessions" WHERE price >= 0;

INSERT INTO "Payments" ("Id", "SessionId", "AfterIssue", "Kind", "Amount", "Date", "Method", "Reference", "RecordedAt", "RecordedBy")
SELECT upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), session, 0, 'payment', received, min(date(updated), date('now')), 'other', 'bookings ' || id, updated, 'PhotoStudio' FROM "older_sessions" WHERE received > 0;

INSERT INTO "SessionHistory" ("Id", "SessionId", "At", "By", "From", "To", "Note")
SELECT upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), session, t.now, 'PhotoStudio', s."Status", s."Status",
    'Brought over from bookings ' || r.id || ' of this database' || CASE WHEN coalesce(r.status, '') = '' THEN '' ELSE ', where it was "' || substr(r.status, 1, 60) || '"' END || '.'
FROM "older_sessions" AS r JOIN "Sessions" AS s ON s."Id" = r.session, "older_terms" AS t;

INSERT INTO "LegacyOrigins" ("Id", "Source", "Table", "LegacyId", "Kind", "EntityId", "Added", "SourceHash", "Version", "RunId")
SELECT upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), 'Here', 'bookings', id, 'Session', session, 1, '', session, t.run FROM "older_sessions", "older_terms" AS t;

INSERT INTO "ConsolidationRuns" ("Id", "Source", "From", "At", "By", "Added", "Report", "Undo", "Removed")
SELECT t.run, 'Here', 'bookings in this database', t.now, 'PhotoStudio', (SELECT count(*) FROM "LegacyOrigins" WHERE "RunId" = t.run AND "Added" = 1), '', '', 0
FROM "older_terms" AS t WHERE EXISTS (SELECT 1 FROM "LegacyOrigins" WHERE "RunId" = t.run);

COMMIT;
SELECT (SELECT count(*) FROM "older_sessions") || ' bookings became sessions, ' || (SELECT count(*) FROM "older_twins") || ' had theirs already.';
