using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Api;
using PhotoStudio.Web.Shell;

namespace PhotoStudio.Web.Features.Settings;

/// <summary>The studio's settings by REST.</summary>
public static class SettingsApi
{
    public static void MapSettings(this RouteGroupBuilder api)
    {
        var settings = api.MapGroup("/settings").WithTags("Settings").ForAdmins();
        settings.MapGet("/", ReadAsync).Says("Read the settings").Answers<SettingsDto>();
        settings.MapPut("/", EditAsync).Says("Change the settings").Changes<SettingsDto>();
    }

    private static async Task<IResult> ReadAsync(Caller caller, StudioSettingsQueries settings) => await RowAsync(caller, settings);

    private static async Task<IResult> EditAsync(Caller caller, Body<SettingsBody> body, SettingsService service, StudioSettingsQueries settings, StudioFaces faces)
    {
        var edited = await service.EditAsync(caller.Actor, body.Value.ToInput(), caller.Seen, caller.Cancel);
        if (!edited.Succeeded) return edited.Problem.ToAnswer();
        faces.TellChanged();
        return await RowAsync(caller, settings);
    }

    private static async Task<ApiAnswer> RowAsync(Caller caller, StudioSettingsQueries settings)
    {
        var read = await settings.ReadAsync(caller.Actor, caller.Cancel);
        return read.Succeeded ? ApiAnswer.Row(SettingsDto.Of(read.Value), read.Value.Version) : read.Problem.ToAnswer();
    }
}
