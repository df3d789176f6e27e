using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Session types by name, whatever the case. A kind that no price list knows is kept, but not offered.</summary>
internal sealed class TypeBook(Desk desk)
{
    private const int MostName = 100;
    private readonly Dictionary<string, Named> types = [];
    private int position;

    public async Task LoadAsync()
    {
        foreach (var type in await desk.Db.SessionTypes.AsNoTracking().Select(t => new { t.NormalizedName, t.Id, t.Name, t.Position }).ToListAsync(desk.Cancel))
        {
            types[type.NormalizedName] = new Named(type.Id, type.Name);
            position = Math.Max(position, type.Position + 1);
        }
    }

    /// <summary>The type of a session; <c>Other</c> where the row names none.</summary>
    public Named Of(string? text)
    {
        var name = RowReader.Cut(text?.Trim().ReplaceLineEndings(" ") ?? "", MostName);
        if (name.Length == 0) name = "Other";
        if (types.TryGetValue(SearchText.Of(name), out var known)) return known;
        var type = SessionType.Create(name, position++, desk.Actor, desk.Now);
        type.Archive(true, desk.Actor, desk.Now);
        var made = Keep(type, OlderTables.Types, SearchText.Of(name), "");
        desk.Report.Row(OlderTables.Types, Verdict.New, [new Finding(OlderTables.Types, name, $"session_type: {name}", "No price list has this kind.", "A kind that is kept, but not offered")], "/pricing");
        return made;
    }

    /// <summary>The types whose name occurs as words in a text; one, or none when several do.</summary>
    public Named? Within(string text)
    {
        var words = $" {SearchText.Of(text)} ";
        var found = types.Where(type => words.Contains($" {type.Key} ", StringComparison.Ordinal)).ToList();
        return found.Count == 1 ? found[0].Value : null;
    }

    /// <summary>The older price list's own kinds.</summary>
    public void Take(OlderRow row)
    {
        var reader = desk.Read(row);
        var name = reader.Text("name", MostName)?.ReplaceLineEndings(" ");
        var verdict = desk.Origins.Compare(row);
        if (verdict is Verdict.Already or Verdict.Changed or Verdict.Linked)
        {
            desk.Report.Row(row.Table, verdict is Verdict.Changed ? Verdict.Kept : verdict, verdict is Verdict.Changed ? [new Finding(row.Table, row.LegacyId, $"name: {name}", "It changed at the source.", "Stays as it is here")] : null);
        }
        else if (name is null)
        {
            reader.Say("name: null", "No name.", "Left out");
            desk.Report.Row(row.Table, Verdict.LeftOut, reader.Findings);
        }
        else if (types.TryGetValue(SearchText.Of(name), out var known))
        {
            desk.Origins.Add(row.Table, row.LegacyId, BroughtKind.SessionType, known.Id, false, row.Hash, null);
            desk.Report.Row(row.Table, Verdict.Linked, reader.Findings);
        }
        else
        {
            Keep(SessionType.Create(name, position++, desk.Actor, OlderInstant.First(row, "created_at") ?? desk.Now), row.Table, row.LegacyId, row.Hash);
            desk.Report.Row(row.Table, Verdict.New, reader.Findings, "/pricing");
        }
    }

    private Named Keep(SessionType type, string table, string legacyId, string hash)
    {
        desk.Add(type);
        desk.Origins.Add(table, legacyId, BroughtKind.SessionType, type.Id, true, hash, type.Version);
        return types[type.NormalizedName] = new Named(type.Id, type.Name);
    }
}
