namespace PhotoStudio.Domain.Mail;

/// <summary>Where the studio's app is reached from outside; links in messages start with it. Set at start from <c>Site:Url</c>, else from the first address listened on.</summary>
public sealed class StudioAddress
{
    /// <summary>Without a slash at its end.</summary>
    public string BaseUrl { get; set; } = "http://localhost:5000";

    public string Link(string path) => BaseUrl.TrimEnd('/') + path;
}
