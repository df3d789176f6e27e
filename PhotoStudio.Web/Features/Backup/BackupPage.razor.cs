using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Backup;
using PhotoStudio.Domain.Common;
using PhotoStudio.Web.Hosting;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Lists;

namespace PhotoStudio.Web.Features.Backup;

/// <summary>Making, keeping and restoring backups.</summary>
public sealed partial class BackupPage : ReadPage<BackupShown>
{
    private static readonly TimeSpan ToBeSeen = TimeSpan.FromSeconds(1);

    private Problem? problem;
    private bool restarting;

    [Inject] private BackupService Backups { get; set; } = default!;

    [Inject] private StudioRestart Restart { get; set; } = default!;

    [Inject] private IDialogService Dialogs { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    protected override async Task<Result<BackupShown>> ReadAsync(Actor actor, CancellationToken cancel)
    {
        var (list, schedule) = (Backups.List(actor), await Backups.ReadScheduleAsync(actor, cancel));
        return list.Succeeded && schedule.Succeeded ? new BackupShown(list.Value, schedule.Value) : list.Problem ?? schedule.Problem!;
    }

    private async Task RestoreAsync(ShelvedBackup backup)
    {
        var text = $"Everything in the studio becomes what it was on {Format.Instant(backup.At)}. What was done since then is gone from the screens; the present data is kept aside in the data folder. Everybody is signed out for a moment.";
        if (!await Dialogs.TypedAsync("Restore this backup?", text, BackupService.Word, "Restore", async typed => (await Backups.RestoreAsync(Actor, backup.Name, typed, default)).Problem)) return;
        restarting = true;
        StateHasChanged();
        await Task.Delay(ToBeSeen, Clock);
        Restart.Ask();
    }

    private async Task DeleteAsync(ShelvedBackup backup)
    {
        if (!await Dialogs.ConfirmAsync("Delete this backup?", $"The backup of {Format.Instant(backup.At)} is deleted from the disk.", "Delete backup")) return;
        problem = (await Backups.DeleteAsync(Actor, backup.Name, default)).Problem;
        if (problem is null) Snackbar.Done("The backup is deleted.");
        await LoadAsync();
    }
}
