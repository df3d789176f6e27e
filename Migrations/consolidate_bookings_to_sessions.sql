-- Consolidates a table "bookings" that lies in the studio's own SQL Server database into sessions.
-- For those who copied the older table here themselves; everybody else uses the command "consolidate --from SOURCE", which reads more.
-- Make a backup first, stop the studio, then: sqlcmd -I -b -d PhotoStudio -i Migrations/consolidate_bookings_to_sessions.sql
--
-- Reads ISO dates (2025-06-01) and HH:mm; what is written otherwise is left open with its text in the notes. Days of payments are days in UTC.
-- One transaction; running it again adds only what is new. "bookings" stays as it is: "consolidate --rollback" takes back what was added,
-- "consolidate --drop-legacy" drops the older table. Letters with accents are found in search once a session or client is edited.
SET QUOTED_IDENTIFIER ON;
SET NOCOUNT ON;
SET XACT_ABORT ON;
GO

IF OBJECT_ID(N'bookings') IS NULL
    CREATE TABLE [bookings] ([id] int NOT NULL PRIMARY KEY, [client_name] nvarchar(max), [client_email] nvarchar(max), [session_type] nvarchar(max), [date] nvarchar(max), [time] nvarchar(max), [location] nvarchar(max), [notes] nvarchar(max), [status] nvarchar(max), [created_at] nvarchar(max), [updated_at] nvarchar(max), [user_id] int);
GO

BEGIN TRANSACTION;

SELECT [Money_CurrencyCode] AS currency, [Money_PricesIncludeTax] AS includes, [Sessions_QuoteValidDays] AS quote_days,
    CASE WHEN [Money_CurrencyCode] IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1
        WHEN [Money_CurrencyCode] IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 1000 ELSE 100 END AS scale,
    SYSUTCDATETIME() AS now, NEWID() AS run
INTO #terms FROM [Settings];

-- Every booking that is not known yet. A column that the table lacks (quote_amount) reads as null: its name then means the one beside the table.
SELECT CAST(o.[id] AS nvarchar(300)) AS id, CAST(o.[id] AS bigint) AS number,
    LTRIM(RTRIM(CAST(o.[client_name] AS nvarchar(max)))) AS name, LTRIM(RTRIM(CAST(o.[client_email] AS nvarchar(254)))) AS email, LTRIM(RTRIM(CAST(o.[session_type] AS nvarchar(100)))) AS kind,
    LTRIM(RTRIM(CAST(o.[date] AS nvarchar(200)))) AS day, LTRIM(RTRIM(CAST(o.[time] AS nvarchar(200)))) AS hour, NULLIF(LTRIM(RTRIM(CAST(o.[location] AS nvarchar(max)))), N'') AS place,
    NULLIF(LTRIM(RTRIM(CAST(o.[notes] AS nvarchar(max)))), N'') AS notes, LOWER(LTRIM(RTRIM(COALESCE(CAST(o.[status] AS nvarchar(200)), N'')))) AS word, LTRIM(RTRIM(CAST(o.[status] AS nvarchar(200)))) AS status,
    COALESCE(TRY_CONVERT(datetime2, o.[created_at]), TRY_CONVERT(datetime2, o.[updated_at]), t.now) AS created, COALESCE(TRY_CONVERT(datetime2, o.[updated_at]), TRY_CONVERT(datetime2, o.[created_at]), t.now) AS updated,
    o.[user_id] AS login, CAST(ROUND(TRY_CONVERT(decimal(28, 8), (SELECT quote_amount FROM [bookings] AS b WHERE b.[id] = o.[id])) * t.scale, 0) AS bigint) AS price
INTO #rows
FROM [bookings] AS o CROSS JOIN (SELECT CAST(NULL AS decimal(28, 8)) AS quote_amount) AS missing CROSS JOIN #terms AS t
WHERE NOT EXISTS (SELECT 1 FROM [LegacyOrigins] AS l WHERE l.[Table] = N'bookings' AND l.[LegacyId] = CAST(o.[id] AS nvarchar(300)));

SELECT r.*, NEWID() AS session,
    CASE WHEN r.email LIKE N'%_@_%._%' AND r.email NOT LIKE N'%[ ,;]%' THEN r.email END AS address,
    CASE WHEN r.day LIKE N'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND TRY_CONVERT(date, r.day, 23) BETWEEN '1990-01-01' AND '2200-12-31' THEN TRY_CONVERT(date, r.day, 23) END AS [date],
    CASE WHEN r.hour LIKE N'[0-2][0-9]:[0-5][0-9]' THEN TRY_CONVERT(time, r.hour) END AS [time],
    CASE WHEN r.word IN (N'pending', N'request', N'cancelled', N'canceled') THEN N'request' WHEN r.word = N'quoted' THEN N'quoted'
        WHEN r.word IN (N'booked', N'confirmed', N'approved', N'completed', N'paid', N'invoiced') THEN N'booked' ELSE N'request' END AS became,
    COALESCE(NULLIF(r.kind, N''), N'Other') AS type
INTO #read FROM #rows AS r;

-- A booking that already has its session: the same address, day, time and type, exactly one of each.
SELECT r.id, MIN(CAST(s.[Id] AS nvarchar(36))) AS session
INTO #twins FROM #read AS r
JOIN [Sessions] AS s ON UPPER(s.[ClientEmail]) = UPPER(r.address) AND s.[Date] = r.[date] AND COALESCE(CONVERT(nvarchar(8), s.[StartTime], 108), N'') = COALESCE(CONVERT(nvarchar(8), r.[time], 108), N'')
JOIN [SessionTypes] AS k ON k.[Id] = s.[SessionTypeId] AND k.[NormalizedName] = UPPER(r.type)
WHERE r.address IS NOT NULL AND r.[date] IS NOT NULL
    AND (SELECT COUNT(*) FROM #read AS other WHERE UPPER(other.address) = UPPER(r.address) AND other.[date] = r.[date] AND COALESCE(CONVERT(nvarchar(8), other.[time], 108), N'') = COALESCE(CONVERT(nvarchar(8), r.[time], 108), N'') AND UPPER(other.type) = UPPER(r.type)) = 1
GROUP BY r.id HAVING COUNT(*) = 1;

INSERT INTO [LegacyOrigins] ([Id], [Source], [Table], [LegacyId], [Kind], [EntityId], [Added], [SourceHash], [Version], [RunId])
SELECT NEWID(), N'Here', N'bookings', w.id, N'Session', CAST(w.session AS uniqueidentifier), 0, N'', NULL, t.run FROM #twins AS w CROSS JOIN #terms AS t;
DELETE FROM #read WHERE id IN (SELECT id FROM #twins);

-- One client for each address; without an address, one for each name.
SELECT keyed.[key], NEWID() AS client, keyed.name, keyed.address, keyed.created, CAST(1 AS bit) AS fresh
INTO #clients
FROM (SELECT COALESCE(UPPER(address), LEFT(N'name:' + UPPER(COALESCE(NULLIF(name, N''), N'Unknown (older bookings)')), 300)) AS [key],
        COALESCE(NULLIF(name, N''), LEFT(address, CHARINDEX(N'@', address) - 1), N'Unknown (older bookings)') AS name, address, created,
        ROW_NUMBER() OVER (PARTITION BY COALESCE(UPPER(address), LEFT(N'name:' + UPPER(COALESCE(NULLIF(name, N''), N'Unknown (older bookings)')), 300)) ORDER BY number) AS place
    FROM #read) AS keyed
WHERE keyed.place = 1;
UPDATE w SET fresh = 0, client = c.[Id] FROM #clients AS w JOIN [Clients] AS c ON c.[NormalizedEmail] = w.[key] WHERE w.address IS NOT NULL;
UPDATE w SET fresh = 0, client = l.[EntityId] FROM #clients AS w JOIN [LegacyOrigins] AS l ON l.[Table] = N'clients' AND l.[LegacyId] = w.[key] WHERE w.fresh = 1;
INSERT INTO [Clients] ([Id], [Name], [Email], [NormalizedEmail], [Search], [Version], [CreatedAt], [CreatedBy], [UpdatedAt], [UpdatedBy])
SELECT client, LEFT(name, 200), address, UPPER(address), LEFT(UPPER(CONCAT(name, N' ' + address)), 600), client, created, N'PhotoStudio', created, N'PhotoStudio' FROM #clients WHERE fresh = 1;
INSERT INTO [LegacyOrigins] ([Id], [Source], [Table], [LegacyId], [Kind], [EntityId], [Added], [SourceHash], [Version], [RunId])
SELECT NEWID(), N'Here', N'clients', w.[key], N'Client', w.client, w.fresh, N'', CASE WHEN w.fresh = 1 THEN w.client END, t.run
FROM #clients AS w CROSS JOIN #terms AS t WHERE NOT EXISTS (SELECT 1 FROM [LegacyOrigins] AS l WHERE l.[Source] = N'Here' AND l.[Table] = N'clients' AND l.[LegacyId] = w.[key]);

-- A kind that the price list does not know is kept, but not offered.
INSERT INTO [SessionTypes] ([Id], [Name], [NormalizedName], [Position], [Archived], [Version], [CreatedAt], [CreatedBy], [UpdatedAt], [UpdatedBy])
SELECT NEWID(), r.type, r.normalized, (SELECT COALESCE(MAX([Position]), -1) + 1 FROM [SessionTypes]), 1, t.run, t.now, N'PhotoStudio', t.now, N'PhotoStudio'
FROM (SELECT MIN(type) AS type, UPPER(type) AS normalized FROM #read GROUP BY UPPER(type)) AS r CROSS JOIN #terms AS t
WHERE NOT EXISTS (SELECT 1 FROM [SessionTypes] AS k WHERE k.[NormalizedName] = r.normalized);
INSERT INTO [LegacyOrigins] ([Id], [Source], [Table], [LegacyId], [Kind], [EntityId], [Added], [SourceHash], [Version], [RunId])
SELECT NEWID(), N'Here', N'session_types', k.[NormalizedName], N'SessionType', k.[Id], 1, N'', k.[Version], t.run FROM [SessionTypes] AS k CROSS JOIN #terms AS t WHERE k.[Version] = t.run;

SELECT r.*, c.client, k.[Id] AS type_id, k.[Name] AS type_name, LEFT(COALESCE(NULLIF(r.name, N''), c.name), 200) AS shown,
    CASE WHEN r.price > 0 THEN r.price ELSE 0 END AS total,
    CASE WHEN r.word = N'paid' AND r.price > 0 THEN r.price ELSE 0 END AS received,
    CONCAT_WS(NCHAR(10),
        CASE WHEN r.email <> N'' AND r.address IS NULL THEN N'client_email: ' + r.email END,
        CASE WHEN r.day <> N'' AND r.[date] IS NULL THEN N'date: ' + r.day END,
        CASE WHEN r.hour <> N'' AND r.[time] IS NULL THEN N'time: ' + r.hour END,
        CASE WHEN r.word NOT IN (N'', N'pending', N'request', N'quoted', N'booked', N'confirmed', N'approved', N'completed', N'paid', N'invoiced', N'cancelled', N'canceled') THEN N'status: ' + r.status END) AS kept
INTO #sessions
FROM #read AS r
JOIN #clients AS c ON c.[key] = COALESCE(UPPER(r.address), LEFT(N'name:' + UPPER(COALESCE(NULLIF(r.name, N''), N'Unknown (older bookings)')), 300))
JOIN [SessionTypes] AS k ON k.[NormalizedName] = UPPER(r.type);

INSERT INTO [Sessions] ([Id], [BookedAt], [BroughtOverAt], [CalendarSequence], [Status], [ClientId], [ClientName], [ClientEmail], [SessionTypeId], [Date], [StartTime], [DurationMinutes], [Location], [Notes], [Source], [Search],
    [CancelledAt], [CancelReason], [Paid], [PaidAt], [PaidAmount], [Balance], [CurrencyCode], [PricesIncludeTax], [DiscountPercent], [DiscountAmount], [DiscountMinimum], [Subtotal], [Discount], [Tax], [Total], [QuotedAt], [QuoteValidUntil], [Version], [CreatedAt], [CreatedBy], [UpdatedAt], [UpdatedBy])
SELECT r.session, CASE WHEN r.became = N'booked' THEN r.updated END, t.now, 0, CASE WHEN r.received > 0 THEN N'paid' ELSE r.became END, r.client, r.shown, r.address, r.type_id, r.[date], r.[time], 60, LEFT(r.place, 300),
    NULLIF(LEFT(CONCAT_WS(NCHAR(10) + NCHAR(10), r.notes, NULLIF(r.kept, N'')), 4000), N''), CASE WHEN r.login IS NULL THEN N'admin' ELSE N'client' END,
    LEFT(UPPER(CONCAT_WS(N' ', r.shown, r.address, r.place, r.type_name)), 1200), CASE WHEN r.word IN (N'cancelled', N'canceled') THEN r.updated END, CASE WHEN r.word IN (N'cancelled', N'canceled') THEN N'Cancelled before it was brought over.' END,
    CASE WHEN r.received > 0 THEN 1 ELSE 0 END, CASE WHEN r.received > 0 THEN r.updated END, r.received, CASE WHEN r.word IN (N'cancelled', N'canceled') THEN 0 ELSE r.total - r.received END,
    t.currency, t.includes, 0, 0, 0, r.total, 0, 0, r.total, CASE WHEN r.word = N'quoted' THEN r.updated END, CASE WHEN r.word = N'quoted' THEN DATEADD(day, t.quote_days, CAST(r.updated AS date)) END, r.session, r.created, N'PhotoStudio', r.updated, N'PhotoStudio'
FROM #sessions AS r CROSS JOIN #terms AS t;

INSERT INTO [SessionLines] ([Id], [SessionId], [Position], [Description], [Quantity], [UnitPrice], [TaxRate], [Amount])
SELECT NEWID(), session, 0, type_name, 1000, total, 0, total FROM #sessions WHERE price >= 0;

INSERT INTO [Payments] ([Id], [SessionId], [AfterIssue], [Kind], [Amount], [Date], [Method], [Reference], [RecordedAt], [RecordedBy])
SELECT NEWID(), r.session, 0, N'payment', r.received, CASE WHEN r.updated > t.now THEN CAST(t.now AS date) ELSE CAST(r.updated AS date) END, N'other', LEFT(N'bookings ' + r.id, 200), r.updated, N'PhotoStudio' FROM #sessions AS r CROSS JOIN #terms AS t WHERE r.received > 0;

INSERT INTO [SessionHistory] ([Id], [SessionId], [At], [By], [From], [To], [Note])
SELECT NEWID(), r.session, t.now, N'PhotoStudio', s.[Status], s.[Status], LEFT(N'Brought over from bookings ' + r.id + N' of this database' + CASE WHEN COALESCE(r.status, N'') = N'' THEN N'' ELSE N', where it was "' + LEFT(r.status, 60) + N'"' END + N'.', 1000)
FROM #sessions AS r JOIN [Sessions] AS s ON s.[Id] = r.session CROSS JOIN #terms AS t;

INSERT INTO [LegacyOrigins] ([Id], [Source], [Table], [LegacyId], [Kind], [EntityId], [Added], [SourceHash], [Version], [RunId])
SELECT NEWID(), N'Here', N'bookings', r.id, N'Session', r.session, 1, N'', r.session, t.run FROM #sessions AS r CROSS JOIN #terms AS t;

INSERT INTO [ConsolidationRuns] ([Id], [Source], [From], [At], [By], [Added], [Report], [Undo], [Removed])
SELECT t.run, N'Here', N'bookings in this database', t.now, N'PhotoStudio', (SELECT COUNT(*) FROM [LegacyOrigins] AS l WHERE l.[RunId] = t.run AND l.[Added] = 1), N'', N'', 0
FROM #terms AS t WHERE EXISTS (SELECT 1 FROM [LegacyOrigins] AS l WHERE l.[RunId] = t.run);

SELECT CONCAT((SELECT COUNT(*) FROM #sessions), N' bookings became sessions, ', (SELECT COUNT(*) FROM #twins), N' had theirs already.') AS outcome;
COMMIT TRANSACTION;
DROP TABLE #terms, #rows, #read, #twins, #clients, #sessions;
GO
