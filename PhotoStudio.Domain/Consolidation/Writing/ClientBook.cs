using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>One client for each address; without an address, one for each name.</summary>
internal sealed class ClientBook(Desk desk)
{
    private readonly Dictionary<string, Named> byEmail = [];
    private readonly HashSet<string> met = [];

    /// <summary>The client rows that are here already.</summary>
    public async Task LoadAsync()
    {
        var rows = desk.Db.Clients.AsNoTracking().Where(c => c.NormalizedEmail != null).Select(c => new { c.NormalizedEmail, c.Id, c.Name }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(desk.Cancel)) byEmail[row.NormalizedEmail!] = new Named(row.Id, row.Name);
    }

    /// <summary>The client of a row; the row here is left as it is when there is one.</summary>
    /// <param name="party">Who the row names.</param>
    /// <param name="unknown">What somebody is called who has neither name nor address.</param>
    /// <param name="since">When the client was first met, UTC.</param>
    /// <param name="phone">Where one is known.</param>
    public Named Of(OlderParty party, string unknown, DateTime since, string? phone = null)
    {
        var name = party.Name ?? party.Email?.Text.Split('@')[0] ?? unknown;
        var key = party.Email?.Normalized ?? $"name:{SearchText.Of(name)}";
        if (party.Email is not null && byEmail.TryGetValue(key, out var known)) return Met(key, known);
        if (desk.Origins.Find(OlderTables.Clients, Key(key)) is { } origin) return Met(key, new Named(origin.EntityId, name));
        var client = Client.Create(new ClientDetails(name, party.Email, phone, null, null, null), desk.Actor, since);
        desk.Add(client);
        if (party.Email is not null) byEmail[key] = new Named(client.Id, name);
        met.Add(key);
        desk.Origins.Add(OlderTables.Clients, Key(key), BroughtKind.Client, client.Id, true, "", client.Version);
        desk.Report.Row(OlderTables.Clients, Verdict.New);
        return new Named(client.Id, name);
    }

    /// <summary>The client with this address, if there is one.</summary>
    public Guid? WithEmail(string normalized) => byEmail.TryGetValue(normalized, out var known) ? known.Id : null;

    private Named Met(string key, Named client)
    {
        if (!met.Add(key)) return client;
        if (desk.Origins.Find(OlderTables.Clients, Key(key)) is not null)
        {
            desk.Report.Row(OlderTables.Clients, Verdict.Already);
            return client;
        }

        desk.Origins.Add(OlderTables.Clients, Key(key), BroughtKind.Client, client.Id, false, "", null);
        desk.Report.Row(OlderTables.Clients, Verdict.Linked);
        return client;
    }

    private static string Key(string key) => key.Length > ConsolidationConfiguration.MostLegacyId ? OlderRow.HashOf(key) : key;
}
