using System.Diagnostics;
using System.Text;

namespace PhotoStudio.Tests.Domain.Documents;

/// <summary>The program that most desktops copy text with; it reads what a PDF says its glyphs mean.</summary>
internal static class Poppler
{
    private const string Program = "/usr/bin/pdftotext";

    public static string TextOf(byte[] pdf)
    {
        Assert.SkipUnless(File.Exists(Program), "poppler-utils is not installed: copied text is not compared.");
        var start = new ProcessStartInfo(Program, ["-enc", "UTF-8", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(pdf);
        process.StandardInput.Close();
        return string.Concat(process.StandardOutput.ReadToEnd().Where(c => c is not ('\u202A' or '\u202B' or '\u202C')));
    }
}
