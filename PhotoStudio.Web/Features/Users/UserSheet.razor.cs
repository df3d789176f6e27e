using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Privacy;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Users;
using PhotoStudio.Web.Features.Clients;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Users;

/// <summary>One person: what is known, and what an admin may do.</summary>
public sealed partial class UserSheet : ComponentBase
{
    private Problem? problem;

    [Parameter, EditorRequired] public UserCard Card { get; set; } = default!;

    [Parameter, EditorRequired] public string CloseHref { get; set; } = "";

    /// <summary>Does it and reads the list again; gives the problem that stood against it.</summary>
    [Parameter, EditorRequired] public Func<UserAct, Task<Problem?>> Act { get; set; } = default!;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    [Inject] private UserService Users { get; set; } = default!;

    [Inject] private ErasureService Erasure { get; set; } = default!;

    [Inject] private IDialogService Dialogs { get; set; } = default!;

    private UserView User => Card.User;

    private UserActs Acts => new(Users, User);

    private (string Glyph, string Word, string Kind) State => UserWords.StateOf(User, Format);

    private async Task DoAsync(UserAct act) => problem = await Act(act);

    private Task EraseAsync() =>
        Dialogs.EraseAsync(User.Name, async () => await Act(new UserAct($"{User.Name} is erased.", actor => Erasure.EraseAsync(actor, PersonId.OfLogin(User.Id), default))));

    private async Task RejectAsync()
    {
        var text = "A message says so, and every sign-in of this account ends within a minute. It can be restored.";
        if (await Dialogs.ConfirmAsync($"Reject {User.Name}?", text, "Reject account")) await DoAsync(Acts.Reject());
    }
}
