using MudBlazor;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Shared.Float;

/// <summary>Opens the question of an <see cref="AnswerDialog"/>.</summary>
public static class AnswerDialogs
{
    /// <summary>True once it was done.</summary>
    /// <param name="ask">The label of the reason; null: none is asked for.</param>
    /// <param name="run">Does it with the reason; gives the problem that stood against it, or null.</param>
    /// <param name="not">The button that leaves everything as it is; "Keep it" where nothing can bring it back.</param>
    public static Task<bool> AnswerAsync(this IDialogService dialogs, string title, string text, string verb, string verbClass, string? ask, Func<string?, Task<Problem?>> run, string not = "Not now") =>
        dialogs.AskAsync<AnswerDialog, bool>(new DialogParameters<AnswerDialog>
        {
            { d => d.Title, title }, { d => d.Text, text }, { d => d.Verb, verb }, { d => d.VerbClass, verbClass }, { d => d.Ask, ask }, { d => d.Run, run }, { d => d.Not, not },
        });
}
