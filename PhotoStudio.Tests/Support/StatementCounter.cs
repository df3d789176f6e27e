using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PhotoStudio.Tests.Support;

/// <summary>Counts the statements that read rows.</summary>
public sealed class StatementCounter : DbCommandInterceptor
{
    private int count;

    /// <summary>How many since the last time this was asked.</summary>
    public int Take() => Interlocked.Exchange(ref count, 0);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
