using System.Data.Common;
using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Shared.Lists;

/// <summary>A page over something that is read: loading, failed with a retry, not there, or there. What is shown stays while it is read again.</summary>
public abstract class ReadPage<T> : ComponentBase, IDisposable
    where T : class
{
    private readonly CancellationTokenSource gone = new();

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    [Inject] protected CurrentActor Who { get; set; } = default!;

    [Inject] protected NavigationManager Navigation { get; set; } = default!;

    [Inject] private ILoggerFactory Logs { get; set; } = default!;

    protected Actor Actor { get; private set; } = Actor.Anonymous;

    /// <summary>Null until it is read.</summary>
    protected T? Shown { get; private set; }

    protected bool Failed { get; private set; }

    /// <summary>Cancelled when the page goes.</summary>
    protected CancellationToken Gone => gone.Token;

    public virtual void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<Result<T>> ReadAsync(Actor actor, CancellationToken cancel);

    protected override Task OnParametersSetAsync() => LoadAsync();

    /// <summary>Reads it (again). What is not there, or not this person's to see, is the not-found page.</summary>
    protected async Task LoadAsync()
    {
        try
        {
            Actor = await Who.GetAsync();
            var result = await ReadAsync(Actor, gone.Token);
            if (result.Problem is NotFound) Navigation.NotFound();
            else (Shown, Failed) = (result.Value ?? Shown, !result.Succeeded);
        }
        catch (DbException failure)
        {
            Logs.CreateLogger(GetType()).LogError(failure, "A page could not be read.");
            Failed = true;
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            return; // The page is gone: nobody waits for it.
        }
    }
}
