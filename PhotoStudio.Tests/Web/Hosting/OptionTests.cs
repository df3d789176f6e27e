using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PhotoStudio.Web.Hosting;

namespace PhotoStudio.Tests.Web.Hosting;

public sealed class OptionTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("photostudio-options-").FullName;

    [Theory]
    [InlineData("Database:Provider", "Oracle", "Sqlite, SqlServer")]
    [InlineData("Database:Provider", "1", "Sqlite, SqlServer")]
    [InlineData("Database:Provider", "SqlServer", "Database:ConnectionString")]
    [InlineData("Database:ConnectionString", "nonsense=;;=", "connection string")]
    [InlineData("Setup:Currency", "EURO", "ISO 4217")]
    [InlineData("Setup:TimeZone", "Moon/Base", "IANA")]
    [InlineData("Setup:Culture", "klingon", "en-US")]
    [InlineData("Setup:Paper", "A5", "A4, Letter")]
    [InlineData("Setup:AdminEmail", "boss@example.com", "together")]
    [InlineData("Site:Url", "studio.example.com", "https://")]
    [InlineData("Limits:SignInsPerMinute", "many", "whole number")]
    [InlineData("urls", "ftp://localhost", "http://localhost")]
    [InlineData("urls", "localhost", "http://localhost")]
    public void A_wrong_value_is_one_line_that_says_which_and_what_is_allowed(string key, string value, string allowed)
    {
        var problem = Assert.IsType<WrongOption>(Read("Development", false, (key, value)).Problem);
        Assert.Contains(key, problem.Line);
        Assert.Contains(allowed, problem.Line);
        Assert.DoesNotContain('\n', problem.Line);
    }

    [Fact]
    public void A_short_admin_password_stops_the_start_and_is_not_repeated()
    {
        var problem = Read("Development", false, ("Setup:AdminEmail", "boss@example.com"), ("Setup:AdminPassword", "hunter2")).Problem;
        Assert.Contains("At least 12", Assert.IsType<WrongOption>(problem).Line);
        Assert.DoesNotContain("hunter2", problem.Detail);
    }

    [Fact]
    public void The_data_folder_is_beside_the_project_unless_said_otherwise()
    {
        var studio = Read("Development", false).Value!;
        Assert.Equal(Path.Combine(root, "data"), studio.DataFolder);
        Assert.True(Directory.Exists(studio.DataFolder));
        Assert.Contains(Path.Combine(root, "data", "studio.db"), studio.ConnectionString);
    }

    [Fact]
    public void The_demo_has_a_folder_and_a_database_of_its_own_and_refuses_production()
    {
        var studio = Read("Development", true, ("Database:Provider", "SqlServer"), ("Database:ConnectionString", "Server=real")).Value!;
        Assert.Equal((Path.Combine(root, "data", "demo"), DatabaseProvider.Sqlite), (studio.DataFolder, studio.Provider));
        Assert.DoesNotContain("real", studio.ConnectionString);
        Assert.Contains("Production", Assert.IsType<WrongOption>(Read("Production", true).Problem).Line);
    }

    [Fact]
    public void Our_switch_is_taken_out_and_what_follows_it_stays()
    {
        var switches = Switches.Read(["--demo", "--urls", "http://localhost:5050"]);
        Assert.True(switches.Demo);
        Assert.Equal(["--urls", "http://localhost:5050"], switches.Rest);
    }

    public void Dispose() => Directory.Delete(root, true);

    private PhotoStudio.Domain.Common.Result<StudioOptions> Read(string environment, bool demo, params (string Key, string Value)[] values) => StudioOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value))).Build(),
        new Surroundings(environment, root),
        demo);

    private sealed class Surroundings(string environment, string root) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = environment;

        public string ApplicationName { get; set; } = "PhotoStudio.Web";

        public string ContentRootPath { get; set; } = root;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
