using PhotoStudio.Domain.Common;

namespace PhotoStudio.Tests.Domain;

/// <summary>Tests over a database file of their own.</summary>
public abstract class OfficeTests : IAsyncLifetime
{
    protected static Actor Ada => OfficeDatabase.Ada;

    protected static Actor Sam => OfficeDatabase.Sam;

    protected static Actor Clara => OfficeDatabase.Clara;

    protected OfficeDatabase Office { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Office = await OfficeDatabase.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Office.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
