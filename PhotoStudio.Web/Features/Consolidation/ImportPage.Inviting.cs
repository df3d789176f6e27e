using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Consolidation;

/// <summary>Letting people in, once what came over was checked.</summary>
public sealed partial class ImportPage
{
    private int waiting;

    [Inject] private RunInvitationService Invitations { get; set; } = default!;

    private async Task InviteAsync()
    {
        if (Place.Run is not { } run) return;
        var text = $"{ImportWords.Of(Format, waiting, "person gets a message", "people get a message each")} with a link to choose a password. The messages go to the outbox.";
        if (!await Dialogs.ConfirmAsync("Invite those who came over?", text, "Invite")) return;
        var result = await Invitations.InviteAsync(Actor, run, default);
        Snackbar.Done(result.Succeeded ? $"{ImportWords.Of(Format, result.Value, "person is", "people are")} invited." : result.Problem.Detail);
        await LoadAsync();
    }
}
