namespace PhotoStudio.Web.Shell;

/// <summary>Sets the theme before the first paint, and again when the system changes it. What was chosen in this browser wins.</summary>
public static class ThemeScript
{
    public const string Text = """
        (() => {
          const dark = matchMedia('(prefers-color-scheme: dark)')
          const set = () => { document.documentElement.dataset.theme = localStorage.getItem('theme') ?? (dark.matches ? 'dark' : 'light') }
          set()
          dark.addEventListener('change', set)
          addEventListener('storage', set)
          window.setTheme = chosen => { chosen ? localStorage.setItem('theme', chosen) : localStorage.removeItem('theme'); set() }
        })()
        """;
}
