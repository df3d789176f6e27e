using System.Net;
using System.Net.WebSockets;
using System.Text;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Hosting;

namespace PhotoStudio.Tests.Security;

public sealed class CircuitLimitTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_has_too_many_live_pages_is_told_so_and_others_go_on()
    {
        await using var app = await StudioApp.StartAsync(null, ("Limits:CircuitsPerUser", "2"));
        using var sam = await SignedInAsync(app, app.Cast.Sam);
        using var ada = await SignedInAsync(app, app.Cast.Ada);
        var seats = app.Get<CircuitSeats>();
        var user = app.Cast.Sam.User.Id;
        seats.Take(user);
        Assert.Equal(HttpStatusCode.OK, (await sam.GetAsync("/sessions")).StatusCode);
        seats.Take(user);

        using var full = await sam.GetAsync("/sessions");
        Assert.Equal(HttpStatusCode.TooManyRequests, full.StatusCode);
        Assert.Contains("Too many pages are open", await full.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await sam.PostAsync("/_blazor/negotiate?negotiateVersion=1")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await sam.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ada.GetAsync("/sessions")).StatusCode);

        seats.Leave(user);
        Assert.Equal(HttpStatusCode.OK, (await sam.GetAsync("/sessions")).StatusCode);
    }

    [Fact]
    public async Task The_limit_of_all_together_holds_for_everybody()
    {
        await using var app = await StudioApp.StartAsync(null, ("Limits:Circuits", "1"));
        using var ada = await SignedInAsync(app, app.Cast.Ada);
        app.Get<CircuitSeats>().Take(null);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await ada.GetAsync("/sessions")).StatusCode);
    }

    [Fact]
    public async Task A_malformed_message_ends_its_own_connection_and_nothing_else()
    {
        await using var app = await StudioApp.StartAsync();
        var random = new Random(4);
        for (var round = 0; round < 5; round++)
        {
            using var socket = new ClientWebSocket();
            await socket.ConnectAsync(new UriBuilder(app.Address) { Scheme = "ws", Path = "/_blazor" }.Uri, Cancel);
            await socket.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"), WebSocketMessageType.Text, true, Cancel);
            var noise = new byte[500];
            random.NextBytes(noise);
            noise[0] = 100; // The length of a message that is there whole, and is nonsense.
            await socket.SendAsync(noise, WebSocketMessageType.Binary, true, Cancel);
            await DrainAsync(socket);
            Assert.NotEqual(WebSocketState.Open, socket.State);
        }

        using var ada = await SignedInAsync(app, app.Cast.Ada);
        Assert.Equal(HttpStatusCode.OK, (await ada.GetAsync("/sessions")).StatusCode);
    }

    private static async Task DrainAsync(ClientWebSocket socket)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        var buffer = new byte[4096];
        try
        {
            var open = true;
            while (open) open = (await socket.ReceiveAsync(buffer, patience.Token)).MessageType is not WebSocketMessageType.Close;
        }
        catch (WebSocketException)
        {
            return; // The server hung up, which is right.
        }
    }

    private static async Task<PageVisitor> SignedInAsync(StudioApp app, Person person)
    {
        var visitor = app.Visit();
        (await visitor.SubmitAsync("/account/sign-in", ("email", person.Email), ("password", AppCast.Password))).Dispose();
        return visitor;
    }
}
