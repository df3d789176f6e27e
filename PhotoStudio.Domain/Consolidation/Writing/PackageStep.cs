using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Brings over packages. The older ones name no session type: the one in their name, else Other.</summary>
internal sealed class PackageStep(Desk desk, TypeBook types) : SimpleStep(desk, OlderTables.Packages, BroughtKind.Package)
{
    private readonly Dictionary<string, Guid> here = [];

    public async Task LoadAsync()
    {
        foreach (var package in await Desk.Db.Packages.AsNoTracking().Select(p => new { p.Id, p.Name, p.Price }).ToListAsync(Desk.Cancel))
            here.TryAdd($"{SearchText.Of(package.Name)}|{package.Price}", package.Id);
    }

    protected override string Place => "/pricing?open=";

    protected override Task<Outcome> MakeAsync(RowReader reader)
    {
        var details = Details(reader);
        Offer(reader);
        if (here.TryGetValue($"{SearchText.Of(details.Name)}|{details.Price}", out var known)) return Task.FromResult(Outcome.Linked(known));
        var package = Package.Create(details, Desk.Actor, Made(reader));
        package.Edit(details, Desk.Actor, Updated(reader));
        Desk.Add(package);
        return Task.FromResult(Outcome.New(package));
    }

    protected override Task MeetAsync(RowReader reader, Origin origin)
    {
        Offer(reader);
        return Task.CompletedTask;
    }

    /// <summary>What sessions that chose it say of it: the same in every run.</summary>
    private void Offer(RowReader reader) => Desk.Terms.Prices.AddPackage(reader.Row.LegacyId, OlderOffer.Of(reader, "Package"));

    protected override async Task<Entity?> ChangeAsync(RowReader reader, Origin origin)
    {
        var package = await Desk.Db.Packages.SingleOrDefaultAsync(p => p.Id == origin.EntityId, Desk.Cancel);
        if (package is null || !IsUntouched(package, origin)) return null;
        package.Edit(Details(reader) with { Position = package.Position, Recommended = package.Recommended }, Desk.Actor, Updated(reader));
        return package;
    }

    private PackageDetails Details(RowReader reader)
    {
        var name = reader.Text("name", 200)?.ReplaceLineEndings(" ") ?? "Package";
        var price = reader.Money("price") ?? 0;
        if (price < 0) reader.Say($"price: {reader.Row.Text("price")}", "Below zero.", "0");
        var minutes = OlderMoney.Exact(reader.Row.Value("duration_minutes") ?? reader.Row.Value("duration")) is >= 1 and <= SessionDetails.MostMinutes and var said ? (int)said : SessionDetails.UsualMinutes;
        return new PackageDetails(name, Type(reader, name).Id, reader.Text("description", 1000), Math.Max(0, price), minutes, Included(reader), false, 0, false);
    }

    private Named Type(RowReader reader, string name)
    {
        if (reader.Row.Text("session_type", "category") is { Length: > 0 } written) return types.Of(written);
        if (types.Within(name) is { } found) return found;
        reader.Say($"name: {name}", "It names no session type.", "Under Other");
        return types.Of(null);
    }

    /// <summary>A list, or lines of plain text.</summary>
    private static string? Included(RowReader reader)
    {
        var written = reader.Row.Value("features") ?? reader.Row.Value("includes");
        var items = OlderWords.List(written, out var plain).Select(item => OlderWords.Plain(item)?.ToString()?.Trim().ReplaceLineEndings(" ")).ToList();
        if (plain) items = [.. (reader.Row.Text("features", "includes") ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries)];
        return string.Join('\n', items.Where(item => !string.IsNullOrEmpty(item))) is { Length: > 0 } text ? RowReader.Cut(text, 2000) : null;
    }
}
