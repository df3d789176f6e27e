using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing.Paper;

namespace PhotoStudio.Domain.Privacy;

/// <summary>Hands a client's data out: data.json and the invoices as PDFs, in a ZIP that is written while it is read.</summary>
public sealed class PersonalDataArchive(PersonalDataQueries queries, InvoicePapers papers, StudioDatabase database, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Gathers it, and notes in the audit log that it was handed out.</summary>
    public async Task<Result<PersonalData>> GatherAsync(Actor actor, PersonId id, CancellationToken cancel)
    {
        var data = await queries.ReadAsync(actor, id, cancel);
        if (!data.Succeeded) return data;
        await database.WriteAsync(actor, db =>
        {
            db.Audit.Add(AuditEntry.Write(AuditArea.Users, AuditAct.Exported, new AuditSubject("personal data", data.Value.Name, data.Value.RowId), actor, clock.GetUtcNow().UtcDateTime));
            return Task.FromResult(Result.Success);
        }, cancel);
        return data;
    }

    /// <summary>Writes the archive. One invoice is held in memory at a time.</summary>
    public async Task WriteAsync(Actor actor, PersonalData data, Stream to, CancellationToken cancel)
    {
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        await using (var entry = await zip.CreateEntry("data.json").OpenAsync(cancel)) await JsonSerializer.SerializeAsync(entry, data, Json, cancel);
        foreach (var invoice in data.Invoices.Where(invoice => invoice.File is not null))
        {
            var printed = await papers.PrintAsync(actor, invoice.Id, cancel);
            if (!printed.Succeeded) continue;
            await using var entry = await zip.CreateEntry(invoice.File!, CompressionLevel.NoCompression).OpenAsync(cancel);
            await entry.WriteAsync(printed.Value.Bytes, cancel);
        }
    }
}
