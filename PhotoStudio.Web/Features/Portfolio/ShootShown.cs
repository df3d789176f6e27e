using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>A shoot with a page of its photographs.</summary>
public sealed record ShootShown(ShootView Shoot, Page<PhotoRow> Photos)
{
    /// <summary>Clients with an address who were not told yet.</summary>
    public IReadOnlyList<ShootClient> Untold { get; } = [.. Shoot.Clients.Where(client => client is { ToldAt: null, Email: not null })];

    /// <summary>The version that was seen, so that of two who change at once the second is told.</summary>
    public RowRef Row => new(Shoot.Id, Shoot.Version);
}
