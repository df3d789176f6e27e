using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Clients;

/// <summary>Asks before a person is erased, wherever that begins.</summary>
public static class EraseDialogs
{
    private const string Text = "The sign-in ends and goes. The name, addresses, messages and notes are erased everywhere but on invoices, which the law wants kept. Nothing brings it back.";

    /// <summary>True once it was done.</summary>
    /// <param name="run">Does it; gives the problem that stood against it, or null.</param>
    public static Task<bool> EraseAsync(this IDialogService dialogs, string name, Func<Task<Problem?>> run) =>
        dialogs.TypedAsync($"Erase {name}?", Text, "ERASE", "Erase for good", _ => run());
}
