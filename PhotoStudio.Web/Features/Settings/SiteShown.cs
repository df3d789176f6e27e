using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Site;

namespace PhotoStudio.Web.Features.Settings;

/// <summary>What the site says now, and the photographs chosen for it; null where none is, or it is no longer public.</summary>
public sealed record SiteShown(SiteView Site, PublicPhoto? Hero, PublicPhoto? About);
