using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Shared.Forms;

/// <summary>
/// What forms over one stored thing share: what is typed, what is wrong with it, and what happens when somebody else was faster. Throw it away
/// (a new <c>@key</c>) to begin again with what is stored.
/// </summary>
/// <typeparam name="TFields">What is typed: a record of simple values, so that a draft can be told from what is stored.</typeparam>
public abstract class DraftForm<TFields> : ComponentBase
    where TFields : class
{
    private TFields first = default!;
    private bool stored;

    [Inject] protected CurrentActor Who { get; set; } = default!;

    protected TFields Fields { get; private set; } = default!;

    protected FormProblems Problems { get; } = new();

    /// <summary>True once storing was refused because somebody else changed the same thing; what is typed stays.</summary>
    protected bool IsStale { get; private set; }

    /// <summary>True while something typed is not stored.</summary>
    protected bool Dirty => !stored && !Fields.Equals(first);

    /// <summary>What the inputs begin with.</summary>
    protected abstract TFields Start();

    /// <summary>Stores what is typed; <paramref name="over"/>: whatever stands there now.</summary>
    protected abstract Task<Result> StoreAsync(Actor actor, bool over);

    /// <summary>What follows once it is stored.</summary>
    protected abstract Task StoredAsync();

    protected override void OnInitialized() => (Fields, first) = (Start(), Start());

    protected Task SaveAsync() => SaveAsync(false);

    protected Task SaveOverAsync() => SaveAsync(true);

    private async Task SaveAsync(bool over)
    {
        if (!Problems.Readable()) return;
        var result = await StoreAsync(await Who.GetAsync(), over);
        IsStale = result.Problem is Stale;
        if (IsStale || !Problems.Accept(result)) return;
        stored = true;
        await StoredAsync();
    }
}
