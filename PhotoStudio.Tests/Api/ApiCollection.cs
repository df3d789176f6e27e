using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>One server for all tests of the API; each makes the rows it needs.</summary>
[CollectionDefinition(Name)]
public sealed class ApiCollection : ICollectionFixture<StudioApp>
{
    public const string Name = "api";
}
