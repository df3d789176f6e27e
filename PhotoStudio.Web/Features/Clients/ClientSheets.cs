using MudBlazor;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Clients;

/// <summary>Opens the side sheet of a client.</summary>
public static class ClientSheets
{
    /// <summary>Opens a client; true once something about it was stored, so that the page reads it again.</summary>
    public static Task<bool> OpenClientAsync(this IDialogService dialogs, Guid id) =>
        dialogs.SheetAsync<ClientSheet, bool>(new DialogParameters<ClientSheet> { { sheet => sheet.Id, id } });
}
