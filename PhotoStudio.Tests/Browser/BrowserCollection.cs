using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Browser;

/// <summary>One browser and one app for all journeys.</summary>
[CollectionDefinition(nameof(BrowserCollection))]
public sealed class BrowserCollection : ICollectionFixture<Chromium>, ICollectionFixture<StudioApp>;
