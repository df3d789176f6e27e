using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Fills in settings that still stand as in a fresh studio; every other value is reported.</summary>
internal sealed class SettingsStep(Desk desk)
{
    private readonly SettingFiller filler = new(desk);

    /// <summary>Gives what was filled in.</summary>
    public async Task<FilledSettings> RunAsync()
    {
        await filler.LoadAsync();
        await foreach (var batch in desk.Source.ReadAsync(OlderTables.Settings, desk.Cancel))
        {
            foreach (var row in batch.Where(row => !desk.IsRepeated(row))) One(desk.Read(row));
        }

        await desk.FlushAsync(OlderTables.Settings, (int)desk.Source.Tables.GetValueOrDefault(OlderTables.Settings));
        return filler.Filled;
    }

    private void One(RowReader reader)
    {
        var (row, values) = (reader.Row, OlderSetting.Of(reader.Row.LegacyId, reader.Row.Text("value")));
        if (desk.Origins.Compare(row) is not Verdict.New and var compared)
        {
            var same = compared is Verdict.Already;
            if (!same) reader.Say($"{row.LegacyId}: {(values.Count == 1 ? values[0].Shown : "…")}", "It changed at the source; settings are changed here.", "Stays as it is here");
            desk.Report.Row(row.Table, same ? Verdict.Already : Verdict.Kept, reader.Findings, "/settings");
            return;
        }

        var (known, unknown) = (values.Where(SettingFiller.Knows).ToList(), values.Where(value => !SettingFiller.Knows(value)).ToList());
        var verdicts = known.Select(value => filler.Fill(reader, value)).ToList();
        SayUnknown(reader, values, unknown);
        var verdict = verdicts.Contains(Verdict.New) ? Verdict.New : verdicts.Contains(Verdict.Linked) ? Verdict.Linked : Verdict.LeftOut;
        if (verdict is not Verdict.LeftOut) desk.Origins.Add(row.Table, row.LegacyId, BroughtKind.Setting, StudioSettings.RowId, false, row.Hash, null);
        desk.Report.Row(row.Table, verdict, reader.Findings, "/settings");
    }

    /// <summary>Of an object only the names: there may be secrets among the values.</summary>
    private static void SayUnknown(RowReader reader, IReadOnlyList<OlderSetting> values, List<OlderSetting> unknown)
    {
        var key = reader.Row.LegacyId;
        if (values.Count == 0) reader.Say($"{key}: {{}}", "It says nothing.", "Left out");
        else if (unknown is [{ Label: var label } only] && label == key) reader.Say($"{key}: {only.Shown}", "Nothing here stands for this key.", "Left out");
        else if (unknown.Count > 0) reader.Say($"{key}: {string.Join(", ", unknown.Select(value => value.Label[(key.Length + 1)..]))}", "Nothing here stands for these parts of it.", "Left out");
    }
}
