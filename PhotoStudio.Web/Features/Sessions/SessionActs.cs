using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Web.Features.Letters;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>Opens what an action on a session needs: a dialog for a question, a sheet for work. The list and the session's own page share it.</summary>
public sealed class SessionActs(IDialogService dialogs, SessionReader sessions, CancelService cancels, CurrentActor who, ISnackbar snackbar)
{
    /// <summary>True when something was changed.</summary>
    public async Task<bool> RunAsync(SessionAction action, Guid id)
    {
        var found = await sessions.FindAsync(await who.GetAsync(), id, CancellationToken.None);
        if (found is not { Succeeded: true, Value: var session })
        {
            snackbar.Done(found.Problem!.Detail);
            return true;
        }

        return action switch
        {
            SessionAction.Quote => await dialogs.SheetAsync<QuoteSheet, bool>(Of<QuoteSheet>(session)),
            SessionAction.Book or SessionAction.Edit => await SlotAsync(action, session),
            SessionAction.MarkPaid or SessionAction.RecordPayment or SessionAction.Refund => await PayAsync(action, session),
            SessionAction.Invoice => await dialogs.AskAsync<InvoiceDialog, bool>(Of<InvoiceDialog>(session)),
            SessionAction.Cancel => await dialogs.AskAsync<CancelDialog, bool>(Of<CancelDialog>(session)),
            SessionAction.Reopen => await ReopenAsync(session),
            SessionAction.Accept or SessionAction.Decline => false,
        };
    }

    /// <summary>A new session; true when one was made.</summary>
    public Task<bool> NewAsync(SessionView? copyOf = null, DateOnly? on = null) =>
        dialogs.SheetAsync<NewSessionSheet, bool>(new DialogParameters<NewSessionSheet> { { sheet => sheet.CopyOf, copyOf }, { sheet => sheet.On, on } });

    /// <summary>Writes to the client; true when something was sent.</summary>
    public Task<bool> MailAsync(Guid id) => dialogs.WriteToClientAsync(sessionId: id);

    /// <summary>The lines of a request or a booking; true when they changed.</summary>
    public Task<bool> EditLinesAsync(SessionView session) => dialogs.SheetAsync<LinesSheet, bool>(Of<LinesSheet>(session));

    private static DialogParameters Of<T>(SessionView session) => new() { ["Session"] = session };

    private Task<bool> SlotAsync(SessionAction action, SessionView session) =>
        dialogs.AskAsync<SlotDialog, bool>(new DialogParameters { ["Session"] = session, ["Action"] = action });

    private Task<bool> PayAsync(SessionAction action, SessionView session) =>
        dialogs.AskAsync<PaymentDialog, bool>(new DialogParameters { ["Session"] = session, ["Action"] = action });

    private async Task<bool> ReopenAsync(SessionView session)
    {
        var row = new RowRef(session.Row.Id, session.Row.Version);
        var result = await cancels.ReopenAsync(await who.GetAsync(), row, false, CancellationToken.None);
        if (result.Problem is SlotTaken)
        {
            var anyway = await dialogs.ConfirmAsync("Another session is at that time", "Reopen it all the same? The clash is written into its history.", "Reopen anyway");
            if (!anyway) return false;
            result = await cancels.ReopenAsync(await who.GetAsync(), row, true, CancellationToken.None);
        }

        snackbar.Done(result.Succeeded ? "The session is open again." : result.Problem.Detail);
        return true;
    }
}
