using PhotoStudio.Web.Hosting;
using PhotoStudio.Web.Shell;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddStudioInterface();

var app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
app.Run();
