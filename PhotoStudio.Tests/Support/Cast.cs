using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Tests.Support;

/// <summary>The people of the tests.</summary>
public static class Cast
{
    public static readonly Actor Ada = new(ActorRole.Admin, Guid.Parse("0190a000-0000-7000-8000-00000000000a"), "Ada");

    public static readonly Actor Sam = new(ActorRole.Staff, Guid.Parse("0190a000-0000-7000-8000-00000000000b"), "Sam");

    public static readonly Actor Penny = new(ActorRole.Pending, Guid.Parse("0190a000-0000-7000-8000-00000000000d"), "Penny");

    public static readonly Actor Eve = Actor.Anonymous;

    public static Actor ActorOf(Client client) => new(ActorRole.Client, Guid.CreateVersion7(), client.Name, client.Id);

    /// <summary>A client row and the actor that its login would be.</summary>
    public static async Task<(Client Client, Actor Actor)> JoinAsync(this StudioSqlite studio, string name)
    {
        var details = ClientDetails.Check(new ClientInput(name, $"{name.ToLowerInvariant()}@example.com")).Value!;
        var client = Client.Create(details, Ada, StudioSqlite.Noon.UtcDateTime);
        await studio.WithDbAsync(db =>
        {
            db.Add(client);
            return db.SaveChangesAsync();
        });
        return (client, ActorOf(client));
    }
}
