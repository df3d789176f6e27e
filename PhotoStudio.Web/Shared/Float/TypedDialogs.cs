using MudBlazor;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Shared.Float;

/// <summary>Opens a <see cref="TypedDialog"/>.</summary>
public static class TypedDialogs
{
    /// <summary>True once it was done.</summary>
    /// <param name="word">What must be typed.</param>
    /// <param name="run">Does it with what was typed; gives the problem that stood against it, or null.</param>
    public static Task<bool> TypedAsync(this IDialogService dialogs, string title, string text, string word, string verb, Func<string?, Task<Problem?>> run) =>
        dialogs.AskAsync<TypedDialog, bool>(new DialogParameters<TypedDialog>
        {
            { d => d.Title, title }, { d => d.Text, text }, { d => d.Word, word }, { d => d.Verb, verb }, { d => d.Run, run },
        });
}
