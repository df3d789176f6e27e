using MudBlazor;

namespace PhotoStudio.Web.Shared.Float;

/// <summary>Opens dialogs (one question, at most three fields) and side sheets (work on one thing while seeing where it belongs).</summary>
public static class Dialogs
{
    private static readonly DialogOptions Ask = new()
    {
        NoHeader = true,
        CloseOnEscapeKey = true,
        BackdropClick = false,
        CloseOnNavigation = true,
        DefaultFocus = DefaultFocus.None,
        MaxWidth = MaxWidth.False,
    };

    private static readonly DialogOptions Side = Ask with { Position = DialogPosition.CenterRight };

    /// <summary>Only for what cannot be undone. True when it was confirmed; "Keep it" has the focus.</summary>
    /// <param name="title">Names the thing: "Void INV-2026-0151?"</param>
    /// <param name="text">What will happen.</param>
    /// <param name="verb">Repeats the verb: "Void invoice".</param>
    public static async Task<bool> ConfirmAsync(this IDialogService dialogs, string title, string text, string verb)
    {
        var parameters = new DialogParameters<ConfirmDialog> { { d => d.Title, title }, { d => d.Text, text }, { d => d.Verb, verb } };
        return await dialogs.AskAsync<ConfirmDialog, bool>(parameters);
    }

    /// <summary>A dialog (<see cref="DialogFrame"/>); what it closed with, or the default when it was left.</summary>
    public static Task<T?> AskAsync<TDialog, T>(this IDialogService dialogs, DialogParameters parameters) where TDialog : Microsoft.AspNetCore.Components.IComponent =>
        OpenAsync<TDialog, T>(dialogs, parameters, Ask);

    /// <summary>A side sheet (<see cref="SheetFrame"/>); what it closed with, or the default when it was left.</summary>
    public static Task<T?> SheetAsync<TDialog, T>(this IDialogService dialogs, DialogParameters parameters) where TDialog : Microsoft.AspNetCore.Components.IComponent =>
        OpenAsync<TDialog, T>(dialogs, parameters, Side);

    private static async Task<T?> OpenAsync<TDialog, T>(IDialogService dialogs, DialogParameters parameters, DialogOptions options)
        where TDialog : Microsoft.AspNetCore.Components.IComponent
    {
        var reference = await dialogs.ShowAsync<TDialog>(null, parameters, options);
        var result = await reference.Result;
        return result is { Canceled: false, Data: T value } ? value : default;
    }
}
