using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Invoicing;

public sealed class StandaloneTests : IAsyncLifetime
{
    private StudioSqlite studio = null!;

    public async ValueTask InitializeAsync() => studio = await StudioSqlite.StartAsync();

    public async ValueTask DisposeAsync() => await studio.DisposeAsync();

    [Fact]
    public async Task Whatever_is_missing_is_said_at_once()
    {
        var nothing = await studio.Get<InvoiceService>().CreateStandaloneAsync(Cast.Sam, new StandaloneInvoiceInput(), TestContext.Current.CancellationToken);
        Assert.Equal(["lines", "clientName"], Assert.IsType<Invalid>(nothing.Problem).Errors.Select(error => error.Field));
    }
}
