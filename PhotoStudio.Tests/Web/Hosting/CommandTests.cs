using PhotoStudio.Web.Hosting;
using PhotoStudio.Web.Hosting.Commands;

namespace PhotoStudio.Tests.Web.Hosting;

public sealed class CommandTests
{
    private static readonly CommandForm[] Forms =
    [
        new("pack", "pack FILE", typeof(CommandTests), Least: 1, Most: 1),
        new("move", "move FROM [--dry-run]", typeof(CommandTests), Least: 1, Most: 2) { Switches = ["--dry-run"] },
    ];

    [Fact]
    public void A_command_takes_its_words_and_leaves_settings_to_configuration()
    {
        var read = Switches.Read(["pack", "x.zip", "--demo", "--urls", "http://localhost:5050"], Forms);
        Assert.Equal(("pack", "x.zip"), (read.Command!.Form.Name, Assert.Single(read.Command.Words)));
        Assert.True(read.Demo);
        Assert.Equal(["--urls", "http://localhost:5050"], read.Rest);
    }

    [Fact]
    public void Its_own_switches_are_taken_wherever_they_stand()
    {
        var read = Switches.Read(["move", "old.db", "--Data:Folder", "here", "--dry-run"], Forms);
        Assert.True(read.Command!.Has("--dry-run"));
        Assert.Equal(["--Data:Folder", "here"], read.Rest);
    }

    [Theory]
    [InlineData("Write it like this: pack FILE", "pack")]
    [InlineData("Write it like this: pack FILE", "pack", "a.zip", "b.zip")]
    [InlineData("There is no command \"pakc\". Allowed: pack FILE; move FROM [--dry-run].", "pakc", "a.zip")]
    public void A_wrong_one_is_one_line_that_says_how_it_is_written(string line, params string[] args) =>
        Assert.Equal(line, Switches.Read(args, Forms).Wrong!.Line);

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://localhost:5050")]
    [InlineData("Data:Folder=here")]
    public void Without_a_command_the_studio_is_served(params string[] args)
    {
        var read = Switches.Read(args, Forms);
        Assert.Null(read.Command);
        Assert.Null(read.Wrong);
        Assert.Equal(args, read.Rest);
    }
}
