using System.Net;
using System.Text.RegularExpressions;

namespace PhotoStudio.Tests.Support;

/// <summary>Visits static pages as a browser without scripts does: keeps cookies, sends a page's form back with its hidden fields.</summary>
public sealed partial class PageVisitor(Uri address) : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
    private readonly Dictionary<string, string> jar = [];

    public IReadOnlyDictionary<string, string> Cookies => jar;

    public async Task<HttpResponseMessage> GetAsync(string path) => await SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>The page's text, of an answer that must be a page.</summary>
    public async Task<string> ReadAsync(string path)
    {
        using var answer = await GetAsync(path);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Opens a page and sends the form that has these fields back to it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, params (string Name, string Value)[] fields)
    {
        var page = await ReadAsync(path);
        var form = Forms().Matches(page).Select(match => match.Value).First(html => fields.All(field => html.Contains($"name=\"{field.Name}\"", StringComparison.Ordinal)));
        var action = Action().Match(form) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : path;
        return await PostAsync(action, [.. HiddenOf(form), .. fields]);
    }

    /// <summary>Opens a page and sends its form that goes to this address.</summary>
    public async Task<HttpResponseMessage> SubmitToAsync(string path, string action)
    {
        var page = await ReadAsync(path);
        var form = Forms().Matches(page).Select(match => match.Value).First(html => html.Contains($"action=\"{action}\"", StringComparison.Ordinal));
        return await PostAsync(action, [.. HiddenOf(form)]);
    }

    /// <summary>Sends fields as they are, without looking at a page first.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) => await SendAsync(new HttpRequestMessage(HttpMethod.Post, path)
    {
        Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
    });

    public void Dispose() => http.Dispose();

    /// <summary>Sends a request as it is, with the cookies so far.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        if (jar.Count > 0) request.Headers.Add("Cookie", string.Join("; ", jar.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var all) ? all : []) Keep(set);
        return answer;
    }

    private void Keep(string set)
    {
        var (pair, gone) = (set.Split(';')[0], set.Contains("01 Jan 1970", StringComparison.Ordinal));
        var name = pair[..pair.IndexOf('=', StringComparison.Ordinal)];
        if (gone) jar.Remove(name);
        else jar[name] = pair[(name.Length + 1)..];
    }

    private static IEnumerable<(string Name, string Value)> HiddenOf(string form) =>
        Hidden().Matches(form).Select(input => (Name: Of(input.Value, "name"), Value: Of(input.Value, "value"))).Where(field => field.Name.Length > 0);

    private static string Of(string html, string attribute) => WebUtility.HtmlDecode(Regex.Match(html, $"\\s{attribute}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<form[^>]* action=\"([^\"]*)\"")]
    private static partial Regex Action();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();
}
