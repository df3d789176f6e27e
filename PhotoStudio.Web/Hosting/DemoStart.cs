using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Demo;
using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Web.Hosting;

/// <summary>Fills the demo before the server listens, and says on the console who can sign in. Never through the logger: it holds passwords.</summary>
internal sealed class DemoStart(IServiceProvider services, StudioOptions studio, StudioAddress address, IConfiguration configuration)
{
    private string accounts = "";

    /// <summary>Does nothing without <c>--demo</c>, and nothing again once it is filled.</summary>
    public async Task<Result> FillAsync(TextWriter console, CancellationToken cancel)
    {
        if (!studio.Demo) return Result.Success;
        address.BaseUrl = studio.SiteUrl ?? configuration["urls"]?.Split(';')[0] ?? address.BaseUrl;
        await console.WriteLineAsync($"Demo in {studio.DataFolder}. The first start takes a moment: eighteen months are told.");
        try
        {
            accounts = await DemoStudio.FillAsync(services, studio.DataFolder, cancel);
            return Result.Success;
        }
        catch (DemoHalfFilled half)
        {
            return new WrongOption(half.Message);
        }
    }

    /// <summary>Who can sign in, once the server listens.</summary>
    public async Task SayAsync(TextWriter console)
    {
        if (accounts.Length > 0) await console.WriteLineAsync($"\n{accounts}");
    }
}
