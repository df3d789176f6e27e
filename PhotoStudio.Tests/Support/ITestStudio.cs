namespace PhotoStudio.Tests.Support;

/// <summary>The domain's services on some database, at the fixed moment of the tests.</summary>
public interface ITestStudio : IAsyncDisposable
{
    T Get<T>()
        where T : notnull;
}
