using PhotoStudio.Domain.Common;

namespace PhotoStudio.Tests.Domain;

/// <summary>Reads outcomes in tests.</summary>
public static class Problems
{
    /// <summary>The fields a problem names, in order.</summary>
    public static string Fields(this Problem? problem) => string.Join(' ', Assert.IsType<Invalid>(problem).Errors.Select(error => error.Field));

    /// <summary>The value of an outcome that must be a success.</summary>
    public static T Done<T>(this Result<T> result)
    {
        Assert.Null(result.Problem);
        return result.Value!;
    }

    public static void Done(this Result result) => Assert.Null(result.Problem);
}
