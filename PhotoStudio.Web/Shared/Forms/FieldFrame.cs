namespace PhotoStudio.Web.Shared.Forms;

/// <summary>What an input takes from its <see cref="Field"/>: <c>@attributes="field.Attributes"</c>.</summary>
/// <param name="Id">For the label.</param>
/// <param name="Attributes">id, aria-invalid, aria-describedby and, until the page is live, disabled.</param>
public sealed record FieldFrame(string Id, IReadOnlyDictionary<string, object> Attributes)
{
    public static FieldFrame Of(string id, bool bad, bool helped, bool live, bool required)
    {
        var attributes = new Dictionary<string, object> { ["id"] = id };
        if (bad) attributes["aria-invalid"] = "true";
        if (required) attributes["aria-required"] = "true";
        if (bad || helped) attributes["aria-describedby"] = (bad, helped) switch { (true, true) => $"{id}-e {id}-h", (true, _) => $"{id}-e", _ => $"{id}-h" };
        if (!live) attributes["disabled"] = true;
        return new FieldFrame(id, attributes);
    }
}
