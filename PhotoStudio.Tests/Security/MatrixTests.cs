using System.Net;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Security;

/// <summary>Every route and page of the app by everybody. A new one without a line in the table fails.</summary>
public sealed class MatrixTests(SecurityApp security) : IClassFixture<SecurityApp>
{
    [Fact]
    public void Every_route_and_page_has_a_line_in_the_table_and_every_line_its_route()
    {
        var known = security.Routes.Select(route => route.Key).ToHashSet();
        None(known.Except(Access.Table.Keys).Order().Select(key => "no line: " + key));
        None(Access.Table.Keys.Except(known).Order().Select(key => "no route: " + key));
    }

    [Fact]
    public async Task Everybody_reaches_what_is_theirs_and_nothing_else()
    {
        var wrong = new List<string>();
        foreach (var route in security.Routes.Where(route => route.Method != "ANY" && Access.Table.ContainsKey(route.Key) && route.Key != "POST /account/sign-out"))
        {
            foreach (var (person, visitor) in security.People)
            {
                using var answer = await visitor.SendAsync(new HttpRequestMessage(new HttpMethod(route.Method), route.With(Guid.NewGuid().ToString())));
                var (lets, text) = (Access.Table[route.Key].Lets(person), Outcome(answer, Access.Table[route.Key]));
                if (text == "broken" || (lets ? Access.Table[route.Key] is not Reach.Hidden && text is "to sign in" or "refused" : text is "let in")) wrong.Add($"{route.Key} by {person}: {text} ({(int)answer.StatusCode})");
                if (!answer.Headers.Contains("Content-Security-Policy") || !answer.Headers.Contains("X-Content-Type-Options")) wrong.Add($"{route.Key} by {person}: no security headers");
            }
        }

        None(wrong);
    }

    [Fact]
    public async Task No_form_is_taken_without_its_token()
    {
        var wrong = new List<string>();
        foreach (var route in security.Routes.Where(route => !route.Api && route.Key != "POST /unsubscribe/now" && (route.Page || route.Method == "POST") && !route.Pattern.StartsWith("/_blazor", StringComparison.Ordinal)))
        {
            foreach (var person in new[] { "anonymous", "client", "admin" }.Where(person => Access.Table.TryGetValue(route.Key, out var reach) && reach.Lets(person)))
            {
                using var answer = await security.People[person].PostAsync(route.With(Guid.NewGuid().ToString()), ("name", "x"), ("_handler", "x"));
                if ((int)answer.StatusCode < 400 || (int)answer.StatusCode >= 500) wrong.Add($"{route.Key} by {person}: {(int)answer.StatusCode}");
            }
        }

        None(wrong);
    }

    private static void None(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong));

    private static string Outcome(HttpResponseMessage answer, Reach reach) => answer.StatusCode switch
    {
        HttpStatusCode.Unauthorized => "to sign in",
        HttpStatusCode.Forbidden => "refused",
        HttpStatusCode.NotFound or HttpStatusCode.BadRequest when reach is Reach.Hidden => "refused",
        HttpStatusCode.Redirect when answer.Headers.Location!.ToString() is var to && to.Contains("/account/sign-in", StringComparison.Ordinal) => "to sign in",
        HttpStatusCode.Redirect when answer.Headers.Location!.ToString().Contains("/account/not-yours", StringComparison.Ordinal) => "refused",
        >= HttpStatusCode.InternalServerError => "broken",
        _ => "let in",
    };
}
