using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Demo;

/// <summary>Tells one shoot: made and filled, shown or shared, looked at.</summary>
internal sealed class DemoShoot(DemoDesk desk, IReadOnlyList<string> row, Guid category, DateOnly day, IReadOnlyList<(string Motif, Task<byte[]> File)> photographs, Func<Task> developed)
{
    private readonly List<Guid> photos = [];
    private readonly DemoPerson? person = row.Cell(3) is { } name ? DemoPerson.All().Single(one => one.Name == name) : null;
    private Guid shoot;

    private bool IsPublic => row[4] == "public";

    private ShootService Shoots => desk.Get<ShootService>();

    private PhotoService Photos => desk.Get<PhotoService>();

    public async Task MakeAsync(int firstNumber)
    {
        var (session, taken) = await SessionAsync();
        var input = new ShootInput(row[0], row.Cell(6), category, taken ?? day, session, IsPublic ? DownloadSize.Web : DownloadSize.Full, row[4] == "shared" ? day.AddMonths(3) : null);
        shoot = (await Shoots.CreateAsync(desk.Cast.Owner, input, desk.Cancel)).OrStop("shoot");
        var (uploads, number) = (desk.Get<PhotoUploadService>(), firstNumber);
        foreach (var (motif, file) in photographs)
        {
            using var content = new MemoryStream(await file);
            var photo = (await uploads.UploadAsync(desk.Cast.Owner, shoot, $"NL_{number++}.jpg", content, desk.Cancel)).OrStop("photo");
            (await Photos.DescribeAsync(desk.Cast.Owner, photo.Id, Demo.Photos.Motifs.WordsFor(motif), desk.Cancel)).OrStop("words of a photo");
            photos.Add(photo.Id);
        }
    }

    /// <summary>Public ones are published and one of them goes to the home page; shared ones are granted.</summary>
    public async Task ShowAsync()
    {
        if (IsPublic)
        {
            (await Shoots.PublishAsync(desk.Cast.Owner, shoot, true, desk.Cancel)).OrStop("publishing");
            (await Photos.FeatureAsync(desk.Cast.Owner, [photos[0]], true, desk.Cancel)).OrStop("featured photo");
        }

        if (row[4] != "shared" || person is null) return;
        (await Photos.HideAsync(desk.Cast.Owner, [photos[^1]], true, desk.Cancel)).OrStop("hidden photo");
        var (client, _) = await desk.Cast.ClientAsync(person, desk.Cancel);
        (await Shoots.GrantAsync(desk.Cast.Owner, shoot, client, desk.Cancel)).OrStop("grant");
    }

    /// <summary>The client is told, looks, and keeps some.</summary>
    public async Task LookAsync()
    {
        if (row[4] != "shared" || person is null) return;
        await developed();
        (await Shoots.TellClientsAsync(desk.Cast.Owner, shoot, null, false, desk.Cancel)).OrStop("message");
        var (_, login) = await desk.Cast.ClientAsync(person, desk.Cancel);
        if (login is null) return;
        await desk.Get<GalleryVisits>().SeenAsync(login, shoot, desk.Cancel);
        foreach (var photo in photos.Take(3)) (await desk.Get<FavouriteService>().SetAsync(login, photo, true, desk.Cancel)).OrStop("favourite");
        var downloads = desk.Get<DownloadService>();
        var one = (await downloads.PhotoAsync(login, photos[0], desk.Cancel)).OrStop("download");
        await downloads.RecordAsync(login, downloads.RowOf(login, one));
        var liked = (await downloads.BundleAsync(login, shoot, true, null, desk.Cancel)).OrStop("download");
        await downloads.RecordAsync(login, downloads.RowOf(login, liked));
    }

    /// <summary>The client's last session before the day, where there was one.</summary>
    private async Task<(Guid? Id, DateOnly? Date)> SessionAsync()
    {
        if (person is null) return (null, null);
        var (client, _) = await desk.Cast.ClientAsync(person, desk.Cancel);
        await using var db = await desk.Get<StudioDatabase>().OpenAsync(desk.Cancel);
        var session = await db.Sessions.Where(s => s.ClientId == client && s.Date <= day && s.CancelledAt == null && s.Status != SessionStatus.Request && s.Status != SessionStatus.Quoted)
            .OrderByDescending(s => s.Date).Select(s => new { s.Id, s.Date }).FirstOrDefaultAsync(desk.Cancel);
        return (session?.Id, session?.Date);
    }
}
