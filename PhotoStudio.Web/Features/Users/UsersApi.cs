using PhotoStudio.Domain.Users;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Features.Users;

/// <summary>Logins by REST; Admin only.</summary>
public static class UsersApi
{
    private const string Path = "/api/users";

    public static void MapUsers(this RouteGroupBuilder api)
    {
        var users = api.MapGroup("/users").WithTags("Users").ForAdmins();
        users.MapGet("/", ListAsync).Says("List users").Answers<ApiList<UserDto>>(400, 422);
        users.MapPost("/", CreateAsync).Says("Add or invite a user").Creates<UserDto>();
        users.MapGet("/{id}", ReadAsync).Says("Read a user").Answers<UserDto>(404);
        users.MapPut("/{id}", EditAsync).Says("Change, approve, reject or restore a user").Changes<UserDto>();
    }

    private static async Task<IResult> ListAsync(Caller caller, [AsParameters] SearchQuery query, UserQueries users)
    {
        var values = new QueryReader();
        var (search, paging) = (values.Search(query.Search), values.Paging(query));
        if (values.Failure is { } failure) return failure;
        var list = await users.ListAsync(caller.Actor, new UserFilter(UserTab.All, search), paging, caller.Cancel);
        return list.Succeeded ? ApiAnswer.Ok(ApiLists.Of(list.Value.Page, UserDto.Of, Counts(list.Value.Counts))) : list.Problem.ToAnswer();
    }

    private static async Task<IResult> CreateAsync(Caller caller, Body<UserBody> body, UserService service, UserQueries users)
    {
        var said = body.Value;
        var input = new UserInput(said.Name.Value, said.Email.Value, said.Phone.Value);
        var created = await service.CreateAsync(caller.Actor, input, said.Role.Value, said.Password.Value, caller.Cancel);
        return created.Succeeded ? (await RowAsync(caller, created.Value, users)).CreatedAt($"{Path}/{created.Value}") : created.Problem.ToAnswer();
    }

    private static async Task<IResult> ReadAsync(Caller caller, string id, UserQueries users) => await RowAsync(caller, Caller.IdOf(id), users);

    private static async Task<IResult> EditAsync(Caller caller, string id, Body<UserBody> body, UserService service, UserQueries users)
    {
        var row = caller.Row(id);
        var edited = await service.EditAsync(caller.Actor, row, body.Value.ToEdit(), caller.Cancel);
        return edited.Succeeded ? await RowAsync(caller, row.Id, users) : edited.Problem.ToAnswer();
    }

    private static async Task<ApiAnswer> RowAsync(Caller caller, Guid id, UserQueries users)
    {
        var found = await users.FindAsync(caller.Actor, id, caller.Cancel);
        return found.Succeeded ? ApiAnswer.Row(UserDto.Of(found.Value), found.Value.Version) : found.Problem.ToAnswer();
    }

    /// <summary>Those that are locked are counted among the approved, too.</summary>
    private static Dictionary<string, int> Counts(IReadOnlyDictionary<UserTab, int> tabs) => new()
    {
        ["pending"] = tabs[UserTab.Waiting],
        ["approved"] = tabs[UserTab.Clients] + tabs[UserTab.Staff] + tabs[UserTab.Admins],
        ["rejected"] = tabs[UserTab.Rejected],
        ["locked"] = tabs[UserTab.Locked],
    };
}
