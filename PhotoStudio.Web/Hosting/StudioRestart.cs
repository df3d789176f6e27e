namespace PhotoStudio.Web.Hosting;

/// <summary>Ends serving and begins again in the same process, to take on what was staged.</summary>
public sealed class StudioRestart(IHostApplicationLifetime life)
{
    private volatile bool asked;

    public bool Asked => asked;

    public void Ask()
    {
        asked = true;
        life.StopApplication();
    }
}
