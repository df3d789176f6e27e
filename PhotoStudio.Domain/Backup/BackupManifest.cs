using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhotoStudio.Domain.Backup;

/// <summary>What a backup says about itself. Instants are UTC.</summary>
/// <param name="Format">Always <see cref="Name"/>.</param>
/// <param name="Version">Of the format; a program refuses what is newer than it knows.</param>
/// <param name="MadeAt">When the database was taken.</param>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="Studio">The name of the studio.</param>
/// <param name="Migration">The newest migration of the database; null without one.</param>
/// <param name="Tables">Rows of each table; empty without a database.</param>
/// <param name="Money">Null without a database.</param>
/// <param name="Entries">Every other entry of the archive.</param>
public sealed record BackupManifest(
    string Format, int Version, DateTime MadeAt, string Program, string Studio, string? Migration, IReadOnlyDictionary<string, long> Tables, BackupMoney? Money, IReadOnlyList<BackupEntry> Entries)
{
    public const string Name = "photostudio-backup";
    public const int Newest = 1;

    /// <summary>The entry it stands in, the last of the archive.</summary>
    public const string EntryName = "manifest.json";

    /// <summary>The entry of the database.</summary>
    public const string DatabaseEntry = "studio.db";

    /// <summary>What the entries of files begin with.</summary>
    public const string FilesPrefix = "files/";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    [JsonIgnore]
    public long Size => Entries.Sum(entry => entry.Size);

    [JsonIgnore]
    public int Files => Entries.Count(entry => entry.Name.StartsWith(FilesPrefix, StringComparison.Ordinal));

    [JsonIgnore]
    public bool HasDatabase => Entries.Any(entry => entry.Name == DatabaseEntry);

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>Null when it is none.</summary>
    public static BackupManifest? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<BackupManifest>(json, Json);
            return manifest is null || manifest.Entries.Any(entry => entry is null) ? null : manifest;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>One entry of the archive: its bytes, and their SHA-256 in hexadecimal.</summary>
public sealed record BackupEntry(string Name, long Size, string Sha256);

/// <summary>Sums in minor units of the studio's currency, by which a person sees that everything is there.</summary>
/// <param name="Invoiced">Totals of issued invoices, without void ones.</param>
public sealed record BackupMoney(string Currency, long Invoiced, long Paid, long Refunds, long Expenses);
