using System.Security.Cryptography;

namespace PhotoStudio.Domain.Demo;

/// <summary>Makes passwords that can be typed from a console: four groups of four, no letters that look alike.</summary>
internal static class DemoPassword
{
    private const string Upper = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private const string Lower = "abcdefghjkmnpqrstuvwxyz";
    private const string Digits = "23456789";

    public static string Make() => string.Join('-', Enumerable.Range(0, 4).Select(_ => Group()));

    private static string Group() =>
        $"{One(Upper)}{One(Lower)}{One(Digits)}{One(Lower)}";

    private static char One(string from) => from[RandomNumberGenerator.GetInt32(from.Length)];
}
