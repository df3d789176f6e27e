using System.Net.Mime;
using PhotoStudio.Domain.Backup;
using PhotoStudio.Domain.Common;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Features.Backup;

/// <summary>Sends a backup to an admin, in parts where the browser asks for parts.</summary>
public static class BackupFiles
{
    public static void MapBackups(this IEndpointRouteBuilder routes) => routes.MapGet("/settings/backup/{name}", Send)
        .RequireAuthorization(policy => policy.RequireRole(nameof(ActorRole.Admin))).ExcludeFromDescription();

    private static IResult Send(string name, HttpContext http, BackupService backups)
    {
        var path = backups.PathOf(ClaimsActor.Of(http.User), name);
        if (!path.Succeeded) return Results.NotFound();
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.File(path.Value, MediaTypeNames.Application.Zip, name, enableRangeProcessing: true);
    }
}
