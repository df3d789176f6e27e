using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Demo;

/// <summary>What every story needs: the services on the moving clock, the people, the words.</summary>
internal sealed record DemoDesk(IServiceProvider Services, DemoCast Cast, DemoWords Words, CancellationToken Cancel)
{
    public DemoCodes Codes { get; } = new();

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>One of those who run the studio.</summary>
    public Actor Somebody() => Words.One(Cast.Studio);

    /// <summary>What a session comes to and what is owed, in whole units of the currency.</summary>
    public async Task<(decimal Total, decimal Balance)> SumsAsync(Guid session)
    {
        await using var db = await Get<StudioDatabase>().OpenAsync(Cancel);
        var sums = await db.Sessions.Where(row => row.Id == session).Select(row => new { row.CurrencyCode, row.Total, row.Balance }).SingleAsync(Cancel);
        var currency = Currency.Of(sums.CurrencyCode);
        return (currency.ToDecimal(sums.Total), currency.ToDecimal(sums.Balance));
    }
}
