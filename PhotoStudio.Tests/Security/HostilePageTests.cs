using System.Text.RegularExpressions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Security;

/// <summary>Hostile addresses and forms at every page and file: never a 5xx, never a stack trace. The seed is fixed, so that a failure comes again.</summary>
public sealed partial class HostilePageTests(SecurityApp security) : IClassFixture<SecurityApp>
{
    private static readonly string[] Values =
    [
        "x", "0", "-1", "%00", "%FF%FE", "%ED%A0%80", "..%2f..%2fetc%2fpasswd", "..%5c..%5cwin.ini", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "'%20OR%201%3D1--", "99999999999999999999",
        "00000000-0000-0000-0000-000000000000", "photostudio-20260101-000000.zip", "photostudio-..zip", "%E2%80%AE%D9%84", new('a', 3000),
    ];

    private static readonly string[] Queries =
    [
        "", "?page=-1", "?page=99999999999999", "?page=%00&open=%FF", "?open=not-an-id", "?open=many", "?search=%25_%5B%27%22%3C", "?search=%00", "?from=9999-12-31&to=0001-01-01",
        "?from=2026-02-30", "?who=x&area=x", "?tab=%ED%A0%80", "?link=%00", "?link=" + "a%2Bb", "?returnUrl=//evil.example", "?returnUrl=javascript:alert(1)", "?status=,,&sort=-x", "?saved=%3Cb%3E",
        "?client=x&month=0000-00&day=2026-13-01&year=-5&period=x",
    ];

    private static readonly string[] Fields = ["\0", "\uFFFF\uFFFE", "<script>alert(1)</script>", "' OR 1=1--", new('x', 20_000), "=cmd()", "a@b\r\nBcc: x@example.com", "‮evil", "{{7*7}}", "-1", ""];

    private readonly Random random = new(20261125);

    [Fact]
    public async Task No_address_breaks_the_server()
    {
        var wrong = new List<string>();
        foreach (var route in security.Routes.Where(route => route.Method == "GET" && !route.Pattern.StartsWith("/_blazor", StringComparison.Ordinal)))
        {
            foreach (var person in new[] { "anonymous", "client", "admin" })
            {
                for (var round = 0; round < 4; round++)
                {
                    var target = route.With(Pick(Values)) + Pick(Queries);
                    using var answer = await security.People[person].GetAsync(target);
                    await CheckAsync(answer, $"{person} GET {target}", wrong);
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("/account/sign-in", "email", "password")]
    [InlineData("/account/register", "name", "email", "phone", "password")]
    [InlineData("/account/forgot", "email")]
    [InlineData("/account/confirm-again", "email")]
    [InlineData("/contact", "name", "email", "text")]
    public async Task No_form_breaks_the_server(string path, params string[] fields)
    {
        Assert.SkipUnless(security.Routes.Any(route => route.Pattern == path), $"There is no {path}.");
        var wrong = new List<string>();
        using var visitor = security.App.Visit();
        for (var round = 0; round < 25; round++)
        {
            using var answer = await visitor.SubmitAsync(path, [.. fields.Select(field => (field, Pick(Fields)))]);
            await CheckAsync(answer, $"POST {path} round {round}", wrong);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static async Task CheckAsync(HttpResponseMessage answer, string what, List<string> wrong)
    {
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if ((int)answer.StatusCode >= 500) wrong.Add($"{what}: {(int)answer.StatusCode}");
        var page = answer.Content.Headers.ContentType?.MediaType == "text/html";
        if (Trace().IsMatch(text) || (page && text.Contains("<script>alert(1)", StringComparison.Ordinal))) wrong.Add($"{what}: the page shows what it must not");
    }

    private T Pick<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];

    [GeneratedRegex(@"^\s+at [A-Z]\w+\.", RegexOptions.Multiline)]
    private static partial Regex Trace();
}
