using System.Text;

namespace PhotoStudio.Domain.Demo;

/// <summary>Who can sign in, kept beside the demo's database and printed at each start.</summary>
internal sealed class DemoAccountsFile(string folder)
{
    public const string Name = "demo-accounts.txt";

    private string File => Path.Combine(folder, Name);

    public bool Exists => System.IO.File.Exists(File);

    public Task<string> ReadAsync(CancellationToken cancel) => System.IO.File.ReadAllTextAsync(File, cancel);

    /// <summary>Written whole or not at all, readable by nobody else where the system can say so.</summary>
    public async Task WriteAsync(IEnumerable<DemoAccount> accounts, CancellationToken cancel)
    {
        var text = new StringBuilder("Who can sign in to this demo (role, e-mail, password, name):\n");
        foreach (var account in accounts) text.Append(account.Line).Append('\n');
        var part = File + ".part";
        await System.IO.File.WriteAllTextAsync(part, text.ToString(), cancel);
        if (!OperatingSystem.IsWindows()) System.IO.File.SetUnixFileMode(part, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        System.IO.File.Move(part, File, true);
    }
}
