using System.Xml.Linq;
using PhotoStudio.Domain.Data;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Architecture;

public sealed class DirectionTests
{
    public static TheoryData<string, string[]> Allowed => new()
    {
        { "PhotoStudio.Domain/PhotoStudio.Domain.csproj", [] },
        { "Migrations/PhotoStudio.Migrations.Sqlite/PhotoStudio.Migrations.Sqlite.csproj", ["PhotoStudio.Domain"] },
        { "Migrations/PhotoStudio.Migrations.SqlServer/PhotoStudio.Migrations.SqlServer.csproj", ["PhotoStudio.Domain"] },
        { "PhotoStudio.Web/PhotoStudio.Web.csproj", ["PhotoStudio.Domain", "PhotoStudio.Migrations.SqlServer", "PhotoStudio.Migrations.Sqlite"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_project_references_only_what_stands_below_it(string project, string[] allowed)
    {
        var references = XDocument.Load(Path.Combine(SourceFile.Root, project)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal);
        Assert.All(references, reference => Assert.Contains(reference, allowed));
    }

    [Fact]
    public void The_domain_knows_nothing_of_pages_or_of_HTTP()
    {
        string[] unknown = ["PhotoStudio.Web", "PhotoStudio.Migrations", "MudBlazor", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Routing"];
        var references = typeof(StudioDb).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!);
        Assert.DoesNotContain(references, name => unknown.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));
        var usings = SourceFile.Product(".cs").Where(file => file.IsIn("PhotoStudio.Domain"))
            .SelectMany(file => file.Lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal)).Select(line => (file, line)));
        Assert.DoesNotContain(usings, use => unknown.Any(prefix => use.line.Contains(prefix, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_page_opens_the_database()
    {
        string[] shut = ["StudioDb", "StudioDatabase", "IDbContextFactory", "Microsoft.EntityFrameworkCore"];
        var pages = SourceFile.Product(".razor").Concat(SourceFile.Product(".razor.cs"));
        var opened = pages.Where(page => shut.Any(word => page.Text.Contains(word, StringComparison.Ordinal))).Select(page => page.Path);
        Assert.Empty(opened);
    }

    [Fact]
    public void No_third_party_package_comes_in_unseen()
    {
        var versions = XDocument.Load(Path.Combine(SourceFile.Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(version => version.Attribute("Include")!.Value);
        var referenced = SourceFile.All.Where(file => file.EndsWith(".csproj")).SelectMany(file => XDocument.Parse(file.Text).Descendants("PackageReference")).ToList();
        Assert.All(referenced, package => Assert.Null(package.Attribute("Version")));
        Assert.Subset(versions.ToHashSet(), referenced.Select(package => package.Attribute("Include")!.Value).ToHashSet());
    }
}
