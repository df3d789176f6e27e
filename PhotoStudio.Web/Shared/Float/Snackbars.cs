using MudBlazor;

namespace PhotoStudio.Web.Shared.Float;

/// <summary>Short messages at the bottom: eight seconds, read out by screen readers. Problems never stand here alone.</summary>
public static class Snackbars
{
    /// <summary>For what has a way back: Z undoes too.</summary>
    public static void Undo(this ISnackbar snackbar, string message, Func<Task> undo) => snackbar.Show(message, "Undo", undo);

    /// <summary>What was done, with an optional step that follows ("Open").</summary>
    public static void Done(this ISnackbar snackbar, string message, string? action = null, Func<Task>? run = null) => snackbar.Show(message, action, run);

    /// <summary>The newest alone: it is what Z undoes, and nothing waits behind an older one.</summary>
    private static void Show(this ISnackbar snackbar, string message, string? action, Func<Task>? run)
    {
        snackbar.Clear();
        snackbar.Add(message, Severity.Normal, options => Set(options, action, run));
    }

    private static void Set(SnackbarOptions options, string? action, Func<Task>? run)
    {
        options.HideIcon = true;
        options.ShowCloseIcon = false;
        options.MaximumOpacity = 100;
        (options.VisibleStateDuration, options.ShowTransitionDuration, options.HideTransitionDuration) = (8000, 110, 200);
        if (action is null || run is null) return;
        options.Action = action;
        options.OnClick = _ => run();
    }
}
