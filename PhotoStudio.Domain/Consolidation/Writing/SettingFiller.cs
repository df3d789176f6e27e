using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Site;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Puts one older value into the setting that it plainly means, where nobody here has chosen another.</summary>
internal sealed class SettingFiller(Desk desk)
{
    private readonly HashSet<string> chosen = [];
    private StudioSettings settings = null!;
    private SiteSettings? site;
    private bool priced;

    public FilledSettings Filled { get; } = new([], []);

    public static bool Knows(OlderSetting value) => SettingFields.Of(value.Keys) is not null || SiteField.Of(value.Keys) is not null;

    public async Task LoadAsync()
    {
        settings = await desk.Db.SettingsAsync(desk.Cancel);
        site = await desk.Db.Site.SingleOrDefaultAsync(row => row.Id == SiteSettings.RowId, desk.Cancel);
        priced = await MoneyHere.IsAnyAsync(desk.Db, desk.Cancel);
        var edits = await desk.Db.Audit.AsNoTracking().Where(entry => entry.RowId == StudioSettings.RowId && entry.Who != Actor.System.Name).ToListAsync(desk.Cancel);
        chosen.UnionWith(edits.SelectMany(entry => entry.Changes).Select(change => change.Field));
    }

    public Verdict Fill(RowReader reader, OlderSetting value) =>
        SettingFields.Of(value.Keys) is { } field ? Fill(reader, value, field) : Fill(reader, value, SiteField.Of(value.Keys)!);

    private Verdict Fill(RowReader reader, OlderSetting value, SettingField field)
    {
        var present = field.Read(desk.Terms.Settings);
        if (value.Value is not { } written || field.Form(written) is not { } text) return Not(reader, value, "It cannot be used as it is.", "Left out");
        if (present == text) return Verdict.Linked;
        var free = field.Audited is { } name ? !chosen.Contains(char.ToLowerInvariant(name[0]) + name[1..]) && !Filled.Values.ContainsKey(field.Name) : present == field.Usual;
        if (!free) return Not(reader, value, $"{field.Name} is set here already.", "Stays as it is here");
        if (field.IsCurrency && priced) return Not(reader, value, $"Prices here are in {present} already.", "Stays as it is here");
        if (field.Audited is not null && present is not null) Filled.Former[field.Name] = present;
        if (!desk.Dry) settings.Edit(field.With(settings, text), desk.Actor, desk.Now);
        Filled.Values[field.Name] = text;

        // The rest of the run sees it too, a dry one as well: invoices are brought over with the studio's name on them, days fall in its zone.
        desk.Terms.Settings.Edit(field.With(desk.Terms.Settings, text), desk.Actor, desk.Now);
        desk.Terms.FollowSettings();
        return Verdict.New;
    }

    private Verdict Fill(RowReader reader, OlderSetting value, SiteField field)
    {
        if (value.Value is not { } written || field.Form(written) is not { } text) return Not(reader, value, "It cannot be used as it is.", "Left out");
        var present = Filled.Values.GetValueOrDefault(field.Name) ?? (site is null ? null : field.Read(site.Texts));
        if (present is not null) return present == text ? Verdict.Linked : Not(reader, value, $"{field.Name} is set here already.", "Stays as it is here");
        Filled.Values[field.Name] = text;
        if (desk.Dry) return Verdict.New;
        if (site is null) desk.Add(site = SiteSettings.Fresh(desk.Actor, desk.Now));
        site.Edit(field.Edit(site, text), desk.Actor, desk.Now);
        return Verdict.New;
    }

    private static Verdict Not(RowReader reader, OlderSetting value, string why, string becomes)
    {
        reader.Say($"{value.Label}: {value.Shown}", why, becomes);
        return Verdict.LeftOut;
    }
}
