using PhotoStudio.Web.Api;
using PhotoStudio.Web.Hosting;

var switches = Switches.Read(args);
var builder = WebApplication.CreateBuilder(switches.Rest);
var studio = StudioOptions.Read(builder.Configuration, builder.Environment, switches.Demo);
if (!studio.Succeeded) return await Start.RefuseAsync(studio.Problem);

builder.Logging.AddStudioFilters();
builder.Services.AddSingleton(studio.Value);
builder.Services.AddStudioData(studio.Value).AddStudioIdentity().AddStudioHttp().AddStudioApi().AddStudioHealth().AddStudioInterface();

var app = builder.Build();
app.UseStudio();
app.MapStudio();
return await Start.RunAsync(app);
