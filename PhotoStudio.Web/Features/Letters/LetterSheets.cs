using MudBlazor;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Letters;

/// <summary>Opens the sheet in which staff write to a client.</summary>
public static class LetterSheets
{
    /// <summary>True when something was sent.</summary>
    public static Task<bool> WriteToClientAsync(this IDialogService dialogs, Guid? sessionId = null, Guid? invoiceId = null) =>
        dialogs.SheetAsync<LetterSheet, bool>(new DialogParameters<LetterSheet> { { sheet => sheet.About, new LetterAbout(sessionId, invoiceId) } });
}
