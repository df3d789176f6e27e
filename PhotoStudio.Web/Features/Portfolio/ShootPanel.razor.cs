using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>Who can see a shoot, and the rules of it: each change is stored at once.</summary>
public sealed partial class ShootPanel
{
    private readonly FormProblems problems = new();
    private (string Glyph, string Word) seen;
    private RowMenu? menu;
    private ShootClient? of;
    private bool adding;

    [Parameter, EditorRequired] public ShootShown Shown { get; set; } = default!;

    /// <summary>Does it, and reads everything again; false when it was refused.</summary>
    [Parameter, EditorRequired] public Func<ShootAct, Task<bool>> Run { get; set; } = default!;

    /// <summary>Writes to one client, told before or not.</summary>
    [Parameter] public EventCallback<Guid?> Tell { get; set; }

    [Parameter] public EventCallback Edit { get; set; }

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    private ShootView Shoot => Shown.Shoot;

    private string Sentence => Shoot.Visibility switch
    {
        ShootVisibility.Public => "Everybody",
        ShootVisibility.Private => "Only the studio",
        ShootVisibility.Shared => $"The studio and {PortfolioWords.Clients(Shoot.Clients.Count, Format)}",
    };

    protected override void OnParametersSet() => seen = PortfolioWords.Seen(Shoot.Visibility, Shoot.Clients.Count, Format);

    private string Did(ShootClient client)
    {
        string?[] parts =
        [
            client.Email is null ? "no e-mail" : client.ToldAt is { } told ? $"told {Day(told)}" : "not told yet",
            client.LastDownloadAt is { } taken ? $"downloaded {Day(taken)}" : client.SeenAt is { } looked ? $"seen {Day(looked)}" : null,
            client.Favourites > 0 ? $"{Format.Count(client.Favourites)} chosen" : null,
        ];
        return string.Join(" · ", parts.Where(part => part is not null));
    }

    private string Day(DateTime utc) => Format.ShortDay(Format.LocalDay(utc));

    private void Open(ShootClient client)
    {
        of = client;
        menu!.Open($"c-{client.ClientId}");
    }

    private Task PublishAsync(bool published) => Run(new ShootAct(
        published ? $"{Shoot.Title} is public." : $"{Shoot.Title} is no longer public.",
        (actor, row) => Shoots.PublishAsync(actor, row, published, default),
        new ShootAct("As it was.", (actor, row) => Shoots.PublishAsync(actor, row.Id, !published, default))));

    private async Task GrantAsync(ClientChoice? client)
    {
        if (client is null) return;
        adding = false;
        await Run(new ShootAct(
            $"{client.Name} can see it. Tell them when it is ready.",
            (actor, row) => Shoots.GrantAsync(actor, row.Id, client.Id, default),
            new ShootAct("As it was.", (actor, row) => Shoots.RevokeAsync(actor, row.Id, client.Id, default))));
    }

    private Task RevokeAsync(ShootClient client) => Run(new ShootAct(
        $"{client.Name} no longer sees it.",
        (actor, row) => Shoots.RevokeAsync(actor, row.Id, client.ClientId, default),
        new ShootAct($"{client.Name} sees it again.", (actor, row) => Shoots.GrantAsync(actor, row.Id, client.ClientId, default))));

    private Task SizeAsync(bool full) => SaveAsync(ShootFields.Of(Shoot) with { Downloads = full ? DownloadSize.Full : DownloadSize.Web });

    private Task UntilAsync(DateOnly? day) => SaveAsync(ShootFields.Of(Shoot) with { LastDay = day });

    /// <summary>A wrong value stands beside its field, all else above the photographs.</summary>
    private async Task SaveAsync(ShootFields fields)
    {
        var result = await Shoots.EditAsync(await Who.GetAsync(), Shown.Row, fields.Input, default);
        problems.Show(result.Problem as Invalid);
        if (result.Problem is not Invalid) await Run(new ShootAct(result.Succeeded ? "Saved." : "", (_, _) => Task.FromResult(result)));
    }

    private async Task<IReadOnlyList<ClientChoice>> FindAsync(string text, CancellationToken cancel) =>
        [.. (await Clients.PickAsync(await Who.GetAsync(), text, cancel)).Value?.Where(choice => Shoot.Clients.All(client => client.ClientId != choice.Id)) ?? []];
}
