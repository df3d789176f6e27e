using System.Globalization;
using Microsoft.AspNetCore.Http;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Hosting;

/// <summary>A configuration value that cannot be used: one line that says which and what is allowed.</summary>
public sealed record WrongOption(string Line) : Problem(ProblemKind.Invalid, Line);

/// <summary>Reads configuration and keeps the first wrong value.</summary>
public sealed class OptionReader(IConfiguration configuration)
{
    public WrongOption? Wrong { get; private set; }

    public void Refuse(string line) => Wrong ??= new WrongOption(line.ReplaceLineEndings(" "));

    /// <summary>Null when it is not set or empty.</summary>
    public string? Text(string key) => configuration[key]?.Trim() is { Length: > 0 } text ? text : null;

    public T Choice<T>(string key, T usual)
        where T : struct, Enum
    {
        if (Text(key) is not { } text) return usual;
        if (!int.TryParse(text, CultureInfo.InvariantCulture, out _) && Enum.TryParse<T>(text, true, out var value)) return value;
        Refuse($"{key} is \"{text}\". Allowed: {string.Join(", ", Enum.GetNames<T>())}.");
        return usual;
    }

    public int Number(string key, int usual, int least, int most)
    {
        if (Text(key) is not { } text) return usual;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most) return value;
        Refuse($"{key} is \"{text}\". Allowed: a whole number from {least} to {most}.");
        return usual;
    }

    /// <summary>A value that <paramref name="read"/> knows, in the way it is written; null when it is not set.</summary>
    public string? Known(string key, Func<string, string?> read, string allowed)
    {
        if (Text(key) is not { } text) return null;
        if (read(text) is { } value) return value;
        Refuse($"{key} is \"{text}\". Allowed: {allowed}");
        return null;
    }

    /// <summary>An http or https address without path, query and slash at its end.</summary>
    public string? Address(string key) => Known(
        key,
        text => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery == "/" ? uri.GetLeftPart(UriPartial.Authority) : null,
        "a whole address without a path, like https://studio.example.com.");

    /// <summary>Refuses addresses to listen on that Kestrel could not read.</summary>
    public void Urls(string key)
    {
        foreach (var url in (Text(key) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!CanListenOn(url)) Refuse($"{key} has \"{url}\". Allowed: addresses like http://localhost:5000, several with ; between them.");
        }
    }

    /// <summary>Makes the folder and proves that it can be written to.</summary>
    public string Folder(string key, string root, string? inner)
    {
        var folder = Path.GetFullPath(Path.Combine(root, Text(key) ?? "data", inner ?? ""));
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream(Path.Combine(folder, $".probe-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Refuse($"{key} is \"{folder}\", which cannot be written to. Allowed: a folder that this account may make and write.");
        }

        return folder;
    }

    private static bool CanListenOn(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", Port: >= 0 and <= 65535, Host.Length: > 0, PathBase: "" };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
