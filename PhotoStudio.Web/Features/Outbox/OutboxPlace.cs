using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Web.Features.Outbox;

/// <summary>What the address of the outbox says: what is shown, and which message is open.</summary>
public sealed record OutboxPlace(MessageState? State = null, MessageKind? Kind = null, string? Search = null, int Page = 1, Guid? Open = null)
{
    private const string Path = "/settings/outbox";

    public OutboxFilter Filter => new(State, Kind, Search);

    public bool Narrowed => Kind is not null || Search is not null;

    public static OutboxPlace Read(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        string? Text(string name) => query.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.ToString() : null;
        return new OutboxPlace(
            Enum.TryParse<MessageState>(Text("state"), true, out var state) && Enum.IsDefined(state) ? state : null,
            Enum.TryParse<MessageKind>(Text("kind"), true, out var kind) && Enum.IsDefined(kind) ? kind : null,
            Text("search"),
            int.TryParse(Text("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 1_000_000) : 1,
            Guid.TryParse(Text("open"), out var open) ? open : null);
    }

    public string Href()
    {
        (string Name, string? Value)[] parts =
        [
            ("state", State is { } state ? CamelCase.Of(state) : null),
            ("kind", Kind is { } kind ? CamelCase.Of(kind) : null),
            ("search", Search),
            ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
            ("open", Open?.ToString()),
        ];
        return QueryHelpers.AddQueryString(Path, parts.Where(part => part.Value is not null).ToDictionary(part => part.Name, part => part.Value));
    }
}
