using PhotoStudio.Web.Hosting;

return await StudioProgram.RunAsync(args);
