using PhotoStudio.Web.Api;
using PhotoStudio.Web.Hosting;
using PhotoStudio.Web.Hosting.Commands;

var switches = Switches.Read(args);
if (switches.Wrong is { } wrong) return await Start.RefuseAsync(wrong);
var builder = WebApplication.CreateBuilder(switches.Rest);
var studio = StudioOptions.Read(builder.Configuration, builder.Environment, switches.Demo);
if (!studio.Succeeded) return await Start.RefuseAsync(studio.Problem);

builder.Logging.AddStudioFilters();
builder.Services.AddSingleton(studio.Value);
builder.Services.AddStudioData(studio.Value).AddStudioIdentity().AddStudioHttp().AddStudioApi().AddStudioHealth().AddStudioInterface().AddStudioMail();

var app = builder.Build();
if (switches.Command is { } command) return await CommandStart.RunAsync(app.Services, command);
app.UseStudio();
app.MapStudio();
return await Start.RunAsync(app);
