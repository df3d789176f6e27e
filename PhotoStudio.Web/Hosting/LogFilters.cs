namespace PhotoStudio.Web.Hosting;

/// <summary>What never reaches a log, whatever configuration says.</summary>
internal static class LogFilters
{
    private static volatile bool started;

    /// <summary>From here on failures of the host and of the database are logged; before that they are one line on the console.</summary>
    public static void Started() => started = true;

    public static void AddStudioFilters(this ILoggingBuilder logging)
    {
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning); // Its request lines hold the secrets of links.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => started && level >= LogLevel.Warning);
        logging.AddFilter("Microsoft.EntityFrameworkCore.Database", level => started && level >= LogLevel.Warning);
    }
}
