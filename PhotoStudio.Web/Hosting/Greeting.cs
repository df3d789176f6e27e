using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Hosting;

/// <summary>Says on the console where the studio runs, and how to make the first admin. Never through the logger: logs are kept and sent elsewhere.</summary>
internal sealed class Greeting(IServer server, StudioAddress address, StudioOptions studio, FirstAdminService admins, SetupLink setup)
{
    public async Task SayAsync(TextWriter console, CancellationToken cancel)
    {
        var listening = Listening();
        address.BaseUrl = studio.SiteUrl ?? listening;
        await console.WriteLineAsync($"PhotoStudio runs at {listening}");
        if (!await admins.IsNeededAsync(cancel)) return;
        await console.WriteLineAsync("There is no admin yet. Make the first one here, within an hour (a new start gives a new link):");
        await console.WriteLineAsync(address.Link($"/setup?link={setup.Secret}"));
    }

    private string Listening()
    {
        var first = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? address.BaseUrl;
        var parts = BindingAddress.Parse(first);
        var host = parts.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : parts.Host;
        return $"{parts.Scheme}://{host}:{parts.Port}";
    }
}
