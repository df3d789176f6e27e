using System.Data.Common;
using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Sessions;

public sealed partial class SessionPage : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private SessionView? session;
    private Problem? problem;
    private RowMenu? menu;
    private bool failed;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    [Inject] private SessionReader Sessions { get; set; } = default!;

    [Inject] private SessionActs Acts { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private ILogger<SessionPage> Log { get; set; } = default!;

    /// <summary>In the session's own currency.</summary>
    private StudioFormat Money => Format.With(session!.Currency);

    /// <summary>A booked session can be invoiced before it is paid: the second step of the flow stands beside the first.</summary>
    private IEnumerable<SessionAct> Beside => session!.Row.Status switch
    {
        SessionStatus.Booked => SessionAct.Menu(session.Row).Where(act => act.Action is SessionAction.Invoice),
        SessionStatus.Request => SessionAct.Menu(session.Row).Where(act => act.Action is SessionAction.Book),
        SessionStatus.Quoted => SessionAct.Menu(session.Row).Where(act => act.Action is SessionAction.Quote),
        SessionStatus.Paid or SessionStatus.Invoiced => [],
    };

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override Task OnParametersSetAsync() => session?.Row.Id == Id ? Task.CompletedTask : LoadAsync();

    private async Task LoadAsync()
    {
        try
        {
            var result = await Sessions.FindAsync(await Who.GetAsync(), Id, gone.Token);
            (session, problem, failed) = (result.Value, result.Problem, false);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // the page went away
        }
        catch (Exception failure) when (failure is DbException or TimeoutException)
        {
            Log.LogError(failure, "A session could not be read");
            failed = true;
        }
    }

    private async Task RunAsync(SessionAction action)
    {
        if (await Acts.RunAsync(action, Id)) await LoadAsync();
    }

    private async Task EditLines()
    {
        if (await Acts.EditLinesAsync(session!)) await LoadAsync();
    }

    private async Task MailAsync()
    {
        if (await Acts.MailAsync(Id)) await LoadAsync();
    }

    private Task CopyAsync() => Acts.NewAsync(session);
}
