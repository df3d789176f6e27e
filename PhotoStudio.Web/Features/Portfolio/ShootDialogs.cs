using MudBlazor;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>Opens the sheet of a shoot's words.</summary>
public static class ShootDialogs
{
    /// <summary>Makes a shoot, for a session where one is given; the outcome is its id, or null when it was left.</summary>
    public static Task<Guid?> NewShootAsync(this IDialogService dialogs, SessionRow? session)
    {
        var fields = session is null ? new ShootFields() : new ShootFields { Title = $"{session.ClientName}, {session.SessionType.ToLowerInvariant()}", Date = session.Date, SessionId = session.Id };
        return dialogs.SheetAsync<ShootSheet, Guid?>(new DialogParameters<ShootSheet> { { sheet => sheet.Fresh, fields } });
    }

    /// <summary>True once something was changed.</summary>
    public static async Task<bool> EditShootAsync(this IDialogService dialogs, ShootView shoot) =>
        await dialogs.SheetAsync<ShootSheet, Guid?>(new DialogParameters<ShootSheet> { { sheet => sheet.Shoot, shoot } }) is not null;
}
