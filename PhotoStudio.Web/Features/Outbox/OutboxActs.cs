using Microsoft.JSInterop;
using MudBlazor;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Outbox;

/// <summary>What an admin does with a message, and what is said when it is done.</summary>
public sealed class OutboxActs(OutboxService service, OutboxQueries queries, CurrentActor who, ISnackbar snackbar, IJSRuntime script)
{
    public async Task SendAgainAsync(OutboxRow row)
    {
        var result = await service.SendAgainAsync(await who.GetAsync(), row.Id, null, CancellationToken.None);
        snackbar.Done(result.Succeeded ? $"“{row.Subject}” goes to {row.ToEmail}." : result.Problem.Detail);
    }

    /// <summary>Has a way back: it is put in line again.</summary>
    public async Task WithdrawAsync(OutboxRow row)
    {
        var result = await service.WithdrawAsync(await who.GetAsync(), row.Id, CancellationToken.None);
        snackbar.Done(result.Succeeded ? $"“{row.Subject}” is taken back and stays here to read." : result.Problem.Detail);
    }

    /// <summary>For handing on by other ways; whoever opens it acts as the person it was written to.</summary>
    public async Task CopyLinkAsync(OutboxRow row)
    {
        var link = (await queries.ReadAsync(await who.GetAsync(), row.Id, CancellationToken.None)).Value?.Link;
        if (link is not null) await script.InvokeVoidAsync("studio.copy", link);
        snackbar.Done(link is null ? "There is no link in it." : "The link is copied. Hand it to nobody but the person it was written to.");
    }
}
