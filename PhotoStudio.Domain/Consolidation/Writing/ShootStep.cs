using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Brings over shoots: without photographs, seen by nobody but staff and the clients who had access.</summary>
internal sealed class ShootStep(Desk desk, ClientBook clients) : SimpleStep(desk, OlderTables.Shoots, BroughtKind.Shoot)
{
    private readonly HashSet<string> slugs = [];
    private readonly Dictionary<string, Guid> categories = [];
    private IReadOnlyDictionary<string, long> photos = new Dictionary<string, long>();
    private int position;

    public async Task LoadAsync()
    {
        photos = await Desk.Source.CountByAsync(OlderTables.Photos, "shoot_id", Desk.Cancel);
        slugs.UnionWith(await Desk.Db.Shoots.Select(s => s.Slug).ToListAsync(Desk.Cancel));
        position = await Desk.Db.Shoots.MaxAsync(s => (int?)s.Position, Desk.Cancel) + 1 ?? 0;
        foreach (var category in await Desk.Db.Set<PhotoCategory>().Select(c => new { c.NormalizedName, c.Id }).ToListAsync(Desk.Cancel)) categories[category.NormalizedName] = category.Id;
    }

    protected override string Place => "/portfolio/";

    protected override async Task<Outcome> MakeAsync(RowReader reader)
    {
        var details = Details(reader);
        var slug = Slugs.Free(Slugs.Of(details.Title, "shoot"), slugs);
        slugs.Add(slug);
        var shoot = Shoot.Create(details, slug, position++, Desk.Actor, Made(reader));
        shoot.Edit(details, slug, Desk.Actor, Updated(reader));
        SayHidden(reader, details.Title);
        await GrantAsync(reader, shoot);
        Desk.Add(shoot);
        return Outcome.New(shoot);
    }

    protected override async Task<Entity?> ChangeAsync(RowReader reader, Origin origin)
    {
        var shoot = await Desk.Db.Shoots.Include(s => s.Access).SingleOrDefaultAsync(s => s.Id == origin.EntityId, Desk.Cancel);
        if (shoot is null || !IsUntouched(shoot, origin)) return null;
        shoot.Edit(Details(reader) with { SessionId = shoot.SessionId, Downloads = shoot.Downloads, LastDay = shoot.LastDay }, shoot.Slug, Desk.Actor, Updated(reader));
        await GrantAsync(reader, shoot);
        return shoot;
    }

    private ShootDetails Details(RowReader reader)
    {
        var day = OlderDay.Read(reader.Row.Value("date"), reader.Zone);
        if (day.Why is { } why) reader.Say($"date: {reader.Row.Text("date")}", why, "No day");
        var title = reader.Text("title", ShootDetails.MostTitle)?.ReplaceLineEndings(" ") ?? "Shoot";
        return new ShootDetails(title, reader.Text("description", ShootDetails.MostDescription), Category(reader), day.Day, null, DownloadSize.Full, null);
    }

    private Guid? Category(RowReader reader)
    {
        if (reader.Row.Text("category")?.Trim() is not { Length: > 0 } name) return null;
        if (categories.TryGetValue(SearchText.Of(name), out var known)) return known;
        reader.Say($"category: {name}", "No category of the portfolio has this name.", "Without a category");
        return null;
    }

    private void SayHidden(RowReader reader, string title)
    {
        var count = photos.GetValueOrDefault(reader.Row.LegacyId);
        reader.Say($"title: {title}", count switch { 0 => "Shoots come over hidden.", 1 => "Its photo file lies elsewhere.", _ => $"Its {count} photo files lie elsewhere." }, count == 0 ? "Not public" : "Without photographs, not public");
    }

    /// <summary>Access for the clients with the addresses that were let in.</summary>
    private async Task GrantAsync(RowReader reader, Shoot shoot)
    {
        var elements = OlderWords.List(reader.Row.Value("authorized_emails"), out var rubbish);
        if (rubbish) reader.Say($"authorized_emails: {reader.Row.Text("authorized_emails")}", "Not a list.", "Access for nobody");
        foreach (var address in elements.Select(element => OlderWords.Plain(element)?.ToString()).Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            var id = EmailAddress.TryRead(address, out var email) ? clients.WithEmail(email.Normalized) : null;
            if (id is null) reader.Say($"authorized_emails: {address}", "No client has this address.", "No access");
            else if (!Desk.Dry && await Desk.Db.Clients.SingleOrDefaultAsync(c => c.Id == id, Desk.Cancel) is { } client) shoot.Grant(client, Desk.Actor, Desk.Now);
        }
    }
}
