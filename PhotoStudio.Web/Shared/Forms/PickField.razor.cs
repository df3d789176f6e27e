using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace PhotoStudio.Web.Shared.Forms;

/// <summary>Picks one of many while typing.</summary>
public sealed partial class PickField<T> : IDisposable
{
    private readonly string list = "l" + Guid.NewGuid().ToString("n")[..8];
    private CancellationTokenSource asking = new();
    private IReadOnlyList<T> found = [];
    private string text = "";
    private string? unpicked;
    private T? shown;
    private bool open;
    private int at = -1;

    [Parameter, EditorRequired] public string Label { get; set; } = "";

    [Parameter] public string? Name { get; set; }

    [Parameter] public string? Help { get; set; }

    [Parameter] public bool Optional { get; set; }

    [Parameter] public string? Placeholder { get; set; }

    [Parameter] public string Class { get; set; } = "";

    [Parameter] public T? Value { get; set; }

    [Parameter] public EventCallback<T?> ValueChanged { get; set; }

    /// <summary>The first few that match.</summary>
    [Parameter, EditorRequired] public Func<string, CancellationToken, Task<IReadOnlyList<T>>> Find { get; set; } = default!;

    /// <summary>What stands in the input once one is picked.</summary>
    [Parameter, EditorRequired] public Func<T, string> Write { get; set; } = default!;

    [Parameter] public RenderFragment<T>? ItemTemplate { get; set; }

    /// <summary>"New client": what stands before the text in the last row, where something new may be made of it.</summary>
    [Parameter] public string AddText { get; set; } = "New";

    /// <summary>Raised with the text typed.</summary>
    [Parameter] public EventCallback<string> AddNew { get; set; }

    [CascadingParameter] public FormProblems? Problems { get; set; }

    private int Last => found.Count - (AddNew.HasDelegate ? 0 : 1);

    public void Dispose()
    {
        asking.Cancel();
        asking.Dispose();
    }

    protected override void OnParametersSet()
    {
        if (Equals(shown, Value)) return;
        shown = Value;
        text = Value is null ? "" : Write(Value);
        Say(null);
    }

    private async Task TypeAsync(ChangeEventArgs change)
    {
        text = change.Value as string ?? "";
        Say(null);
        await AskAsync(150);
    }

    private Task EnterAsync() => Value is null ? AskAsync(0) : Task.CompletedTask;

    private async Task AskAsync(int wait)
    {
        await asking.CancelAsync();
        asking.Dispose();
        asking = new CancellationTokenSource();
        var cancel = asking.Token;
        try
        {
            if (wait > 0) await Task.Delay(wait, cancel);
            found = await Find(text.Trim(), cancel);
            (open, at) = (true, text.Trim().Length > 0 && found.Count > 0 ? 0 : -1);
        }
        catch (OperationCanceledException)
        {
            return; // a further letter came, or the page went
        }
    }

    private async Task KeyAsync(KeyboardEventArgs key)
    {
        if (key.Key == "Escape") open = false;
        else if (key.Key is "ArrowDown" or "ArrowUp" && !open) await AskAsync(0);
        else if (key.Key == "ArrowDown") at = at >= Last ? 0 : at + 1;
        else if (key.Key == "ArrowUp") at = at <= 0 ? Last : at - 1;
        else if (key.Key == "Enter" && open && at >= 0) await PickAsync(at);
    }

    private async Task PickAsync(int index)
    {
        open = false;
        Say(null);
        if (index == found.Count)
        {
            await AddNew.InvokeAsync(text.Trim());
            return;
        }

        (Value, shown) = (found[index], found[index]);
        text = Write(found[index]);
        if (Name is not null) Problems?.Touched(Name);
        await ValueChanged.InvokeAsync(Value);
    }

    /// <summary>An emptied input means none; a text that names nothing stays, with the reason under it.</summary>
    private async Task LeaveAsync()
    {
        await asking.CancelAsync();
        open = false;
        if (Value is not null && text == Write(Value)) return;
        if (text.Trim().Length > 0)
        {
            Say("Choose one from the list.");
            return;
        }

        (Value, shown) = (null, null);
        await ValueChanged.InvokeAsync(null);
    }

    private void Say(string? wrong)
    {
        unpicked = wrong;
        if (Name is not null) Problems?.Unreadable(Name, wrong);
    }
}
