using System.Text.Json;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Fills in settings that still stand as in a fresh studio; every other key is reported.</summary>
internal sealed class SettingsStep(Desk desk)
{
    private readonly Dictionary<string, string> filled = [];

    /// <summary>Gives what was filled in.</summary>
    public async Task<Dictionary<string, string>> RunAsync()
    {
        var settings = await desk.Db.SettingsAsync(desk.Cancel);
        await foreach (var batch in desk.Source.ReadAsync(OlderTables.Settings, desk.Cancel))
        {
            foreach (var row in batch.Where(row => !desk.IsRepeated(row))) One(settings, row);
        }

        await desk.FlushAsync(OlderTables.Settings, (int)desk.Source.Tables.GetValueOrDefault(OlderTables.Settings));
        return filled;
    }

    private void One(StudioSettings settings, OlderRow row)
    {
        var reader = desk.Read(row);
        var value = Value(row.Text("value"));
        var field = SettingField.Of(row.LegacyId);
        if (desk.Origins.Find(row) is { } origin)
        {
            desk.Report.Row(row.Table, origin.IsOf(row.Hash) ? Verdict.Already : Verdict.Kept, origin.IsOf(row.Hash) ? null : [Found(row, "It changed at the source; settings are changed here.", "Stays as it is here")]);
        }
        else if (field?.Check(value) is not { } text)
        {
            reader.Say($"{row.LegacyId}: {(IsSecret(row.LegacyId) ? "…" : row.Text("value"))}", field is null ? "Nothing here stands for this key." : "It cannot be used as it is.", "Left out");
            desk.Report.Row(row.Table, Verdict.LeftOut, reader.Findings, "/settings");
        }
        else if (field.Read(desk.Terms.Settings) != field.Usual && field.Read(desk.Terms.Settings) != text)
        {
            desk.Report.Row(row.Table, Verdict.LeftOut, [Found(row, $"{field.Name} is set here already.", "Stays as it is here")], "/settings");
        }
        else
        {
            Fill(settings, row, field, text);
        }
    }

    private void Fill(StudioSettings settings, OlderRow row, SettingField field, string text)
    {
        var fresh = field.Read(desk.Terms.Settings) != text;
        if (fresh && !desk.Dry) settings.Edit(field.With(settings, text), desk.Actor, desk.Now);
        if (fresh) Remember(field, text);
        desk.Origins.Add(row.Table, row.LegacyId, BroughtKind.Setting, StudioSettings.RowId, false, row.Hash, null);
        desk.Report.Row(row.Table, fresh ? Verdict.New : Verdict.Linked);
    }

    /// <summary>The rest of the run sees the setting too, a dry one as well: invoices are brought over with the studio's name on them.</summary>
    private void Remember(SettingField field, string text)
    {
        filled[field.Name] = text;
        desk.Terms.Settings.Edit(field.With(desk.Terms.Settings, text), desk.Actor, desk.Now);
    }

    private static Finding Found(OlderRow row, string why, string becomes) => new(row.Table, row.LegacyId, $"{row.LegacyId}: {(IsSecret(row.LegacyId) ? "…" : RowReader.Cut(row.Text("value") ?? "null", 200))}", why, becomes);

    private static bool IsSecret(string key) => new[] { "pass", "secret", "key", "token" }.Any(word => key.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Plain text, or the string inside a JSON string.</summary>
    private static string? Value(string? text)
    {
        if (text?.TrimStart().StartsWith('"') != true) return text;
        try
        {
            return JsonSerializer.Deserialize<string>(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
