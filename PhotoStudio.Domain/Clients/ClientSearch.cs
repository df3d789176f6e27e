using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Clients;

/// <summary>Finds clients by what people type: every word must occur somewhere in name, e-mail or phone.</summary>
internal static class ClientSearch
{
    private const int MostWords = 8;

    public static IQueryable<Client> Matching(this IQueryable<Client> clients, string? search)
    {
        foreach (var word in SearchText.Of(search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            clients = clients.Where(client => client.Search.Contains(word));
        return clients;
    }
}
