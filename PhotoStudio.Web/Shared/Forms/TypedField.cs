using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Shared.Forms;

/// <summary>
/// A text input whose text is read as a value when it is left. What cannot be read stays as typed, with the reason under it, and the
/// value is null; <see cref="FormProblems.Readable"/> keeps the form from being sent then.
/// </summary>
public abstract class TypedField<T> : FieldBase<T?> where T : struct
{
    private T? read;
    private bool unreadable;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    /// <summary>What stands in the input.</summary>
    protected string Text { get; private set; } = "";

    protected string? Unreadable { get; private set; }

    protected abstract string Write(T value);

    /// <summary>The value, or null and why it cannot be read.</summary>
    protected abstract (T? Value, string? Wrong) Read(string text);

    protected override void OnParametersSet()
    {
        if (unreadable || EqualityComparer<T?>.Default.Equals(Value, read) && Text.Length > 0) return;
        (read, Text) = (Value, Value is { } value ? Write(value) : "");
    }

    protected async Task ReadAsync(ChangeEventArgs change)
    {
        Text = change.Value as string ?? "";
        var (value, wrong) = string.IsNullOrWhiteSpace(Text) ? (null, null) : Read(Text);
        (read, Unreadable, unreadable) = (value, wrong, wrong is not null);
        if (value is { } known) Text = Write(known);
        if (Name is not null) Problems?.Unreadable(Name, wrong);
        await SetAsync(value);
    }
}
