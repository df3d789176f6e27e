using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Web.Hosting;

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>The first admin of an unattended start.</summary>
public sealed record FirstAdminOptions(string Email, string Password);

/// <summary>What configuration says, checked. A wrong value stops the start.</summary>
public sealed record StudioOptions
{
    /// <summary>Whole path. Holds the SQLite file and whatever else is kept as files.</summary>
    public required string DataFolder { get; init; }

    public required DatabaseProvider Provider { get; init; }

    public required string ConnectionString { get; init; }

    public FirstAdminOptions? FirstAdmin { get; init; }

    public required FirstRowsOptions FirstRows { get; init; }

    /// <summary>Where the studio is reached from outside; null: the first address listened on.</summary>
    public string? SiteUrl { get; init; }

    public bool Demo { get; init; }

    public required LimitOptions Limits { get; init; }

    public static Result<StudioOptions> Read(IConfiguration configuration, IHostEnvironment environment, bool demo)
    {
        var reader = new OptionReader(configuration);
        if (demo && environment.IsProduction())
            reader.Refuse("--demo is not for Production. Start it with ASPNETCORE_ENVIRONMENT=Development, or without --demo.");
        var folder = reader.Folder("Data:Folder", environment.ContentRootPath, demo ? "demo" : null);
        var provider = reader.Choice("Database:Provider", DatabaseProvider.Sqlite);
        reader.Urls("urls");
        var options = new StudioOptions
        {
            DataFolder = folder,
            Provider = demo ? DatabaseProvider.Sqlite : provider,
            ConnectionString = DatabaseAddress.Read(reader, provider, folder, demo),
            FirstAdmin = demo ? null : FirstRowsReader.Admin(reader),
            FirstRows = FirstRowsReader.Rows(reader),
            SiteUrl = reader.Address("Site:Url"),
            Limits = LimitOptions.Read(reader),
            Demo = demo,
        };
        return reader.Wrong is { } wrong ? wrong : options;
    }
}

/// <summary>What one person, or everybody together, may take.</summary>
/// <param name="SignIns">Failed sign-ins of one network address, per minute.</param>
/// <param name="SignUps">Sign-ups, resets and the like of one network address, per minute.</param>
/// <param name="Contacts">Messages by the contact form of one network address, per minute.</param>
/// <param name="Circuits">Live pages of everybody together.</param>
/// <param name="CircuitsPerUser">Live pages of one login.</param>
/// <param name="BackupUpload">Megabytes that a backup sent by the browser may have.</param>
/// <param name="AccessCheckSeconds">How often an open page asks whether its login still stands; half of the minute that a revoked one may live.</param>
public sealed record LimitOptions(int SignIns, int SignUps, int Contacts, int Circuits, int CircuitsPerUser, int BackupUpload, int AccessCheckSeconds)
{
    public static LimitOptions Read(OptionReader reader) =>
        new(reader.Number("Limits:SignInsPerMinute", 10, 1, 10_000), reader.Number("Limits:SignUpsPerMinute", 10, 1, 10_000), reader.Number("Limits:ContactPerMinute", 5, 1, 10_000),
            reader.Number("Limits:Circuits", 2000, 1, 1_000_000), reader.Number("Limits:CircuitsPerUser", 40, 1, 1_000_000),
            reader.Number("Limits:BackupUploadMegabytes", 20_480, 1, 100_000_000), reader.Number("Limits:AccessCheckSeconds", 30, 1, 30));
}
