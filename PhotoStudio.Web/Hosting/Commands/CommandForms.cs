namespace PhotoStudio.Web.Hosting.Commands;

/// <summary>Every command there is.</summary>
internal static class CommandForms
{
    public static readonly IReadOnlyList<CommandForm> All =
    [
        ConsolidateCommand.Form,
    ];
}
