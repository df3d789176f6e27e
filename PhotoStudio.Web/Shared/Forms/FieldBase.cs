using Microsoft.AspNetCore.Components;

namespace PhotoStudio.Web.Shared.Forms;

/// <summary>What all fields with an input of their own share. A field's <see cref="Name"/> is the JSON name its problems come under.</summary>
public abstract class FieldBase<T> : ComponentBase
{
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    [Parameter] public string? Name { get; set; }

    [Parameter] public string? Help { get; set; }

    [Parameter] public bool Optional { get; set; }

    [Parameter] public string? Placeholder { get; set; }

    [Parameter] public string Class { get; set; } = "";

    [Parameter] public bool Autofocus { get; set; }

    [Parameter] public T? Value { get; set; }

    [Parameter] public EventCallback<T?> ValueChanged { get; set; }

    [CascadingParameter] public FormProblems? Problems { get; set; }

    protected async Task SetAsync(T? value)
    {
        if (Name is not null) Problems?.Touched(Name);
        Value = value;
        await ValueChanged.InvokeAsync(value);
    }
}
