using PhotoStudio.Domain.Common;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain;

/// <summary>Tests over a database file of their own.</summary>
public abstract class OfficeTests : IAsyncLifetime
{
    protected static Actor Ada => Cast.Ada;

    protected static Actor Sam => Cast.Sam;

    protected static Actor Clara { get; } = new(ActorRole.Client, Guid.CreateVersion7(), "Clara", Guid.CreateVersion7());

    protected OfficeDatabase Office { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Office = await OfficeDatabase.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Office.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
