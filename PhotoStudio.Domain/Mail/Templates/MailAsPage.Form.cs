using System.Text.RegularExpressions;

namespace PhotoStudio.Domain.Mail;

internal static partial class MailAsPage
{
    private const string PageForm = """
        <!DOCTYPE html>
        <html lang="[lang]">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>[subject]</title>
        <style>
        @media (prefers-color-scheme: dark) {
          body, .ground { background: #0f0f0f !important; }
          .paper { background: #1b1b1b !important; color: #f1f1f1 !important; }
          .name, .line { color: #f1f1f1 !important; border-color: #3f3f3f !important; }
          .quiet { color: #b0b0b0 !important; }
        }
        </style>
        </head>
        <body style="margin:0;background:#f6f6f6">
        <table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" style="background:#f6f6f6"><tr><td align="center" style="padding:24px 12px">
        <table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;color:#1b1b1b;text-align:start;font-family:[face];font-size:16px;line-height:24px"><tr><td style="padding:28px 32px 32px">
        <p class="name" dir="auto" style="margin:0 0 20px;padding:0 0 14px;border-bottom:2px solid [accent];font-family:Georgia,'Times New Roman',serif;font-size:22px;line-height:28px">[studio]</p>
        [body]<p class="name" dir="auto" style="margin:0">[studio]</p>
        [foot]
        </td></tr></table>
        </td></tr></table>
        </body>
        </html>
        """;

    [GeneratedRegex(@"\[(lang|subject|studio|accent|body|foot|face)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
