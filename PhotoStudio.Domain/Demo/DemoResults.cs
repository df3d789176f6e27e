using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Demo;

/// <summary>The demo's content keeps every rule: a refusal is a mistake in it, and stops the filling.</summary>
internal static class DemoResults
{
    public static T OrStop<T>(this Result<T> result, string what) =>
        result.Succeeded ? result.Value : throw new InvalidOperationException($"The demo cannot store this {what}: {result.Problem.Detail}");

    public static void OrStop(this Result result, string what)
    {
        if (!result.Succeeded) throw new InvalidOperationException($"The demo cannot store this {what}: {result.Problem.Detail}");
    }
}
