using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace PhotoStudio.Domain.Mail;

/// <summary>The page part, in the light layout that all mail programs show: tables and styles on the elements, no scripts, no pictures from elsewhere.</summary>
internal static partial class MailAsPage
{
    private const string Face = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

    /// <summary>Letters of every script stay as they are; what means something to HTML is encoded.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string subject, IEnumerable<MailBlock> blocks, MailFoot foot)
    {
        var body = new StringBuilder();
        foreach (var block in blocks) body.Append(Block(block, foot.Look));
        return Place().Replace(PageForm, match => match.Groups[1].Value switch
        {
            "lang" => Encode(foot.Look.Language),
            "subject" => Encode(subject),
            "studio" => Encode(foot.Look.Studio),
            "accent" => Encode(foot.Look.Accent),
            "body" => body.ToString(),
            "foot" => Foot(foot),
            _ => Face,
        });
    }

    private static string Block(MailBlock block, MailLook look) => block switch
    {
        MailBlock.Paragraph paragraph => $"<p dir=\"auto\" style=\"margin:0 0 16px\">{WithLinks(paragraph.Text, look)}</p>\n",
        MailBlock.Table table => $"<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"margin:0 0 20px;border-collapse:collapse\">{string.Concat(table.Facts.Select(Row))}</table>\n",
        MailBlock.Button button => $"<p style=\"margin:0 0 20px\"><a href=\"{Encode(button.Address)}\" style=\"display:inline-block;padding:11px 18px;border-radius:7px;background:{Encode(look.Accent)};color:#ffffff;text-decoration:none;font-weight:500\">{Encode(button.Label)}</a></p>\n",
        _ => "",
    };

    private static string Row(MailFact fact) =>
        $"<tr><td class=\"line quiet\" style=\"padding:7px 16px 7px 0;border-bottom:1px solid #e3e3e3;color:#6b6b6b;width:1%;white-space:nowrap;vertical-align:top\">{Encode(fact.Label)}</td><td class=\"line\" dir=\"auto\" style=\"padding:7px 0;border-bottom:1px solid #e3e3e3\">{Lines(fact.Value)}</td></tr>";

    private static string Foot(MailFoot foot)
    {
        string?[] parts = [foot.Look.Address, foot.Reason];
        var text = string.Join(" · ", parts.OfType<string>().Select(Encode));
        return text.Length == 0 ? "" : $"<p class=\"line quiet\" style=\"margin:24px 0 0;padding:14px 0 0;border-top:1px solid #e3e3e3;color:#6b6b6b;font-size:13px;line-height:19px\">{text}</p>";
    }

    /// <summary>Whole addresses become links; everything else is only encoded.</summary>
    private static string WithLinks(string text, MailLook look)
    {
        var page = new StringBuilder();
        var done = 0;
        foreach (Match match in Address().Matches(text))
        {
            var address = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')');
            page.Append(Lines(text[done..match.Index]));
            page.Append(CultureInfo.InvariantCulture, $"<a href=\"{Encode(address)}\" style=\"color:{Encode(look.Accent)};word-break:break-all\">{Encode(address)}</a>");
            done = match.Index + address.Length;
        }

        return page.Append(Lines(text[done..])).ToString();
    }

    private static string Lines(string text) => Encode(text).Replace("\n", "<br>\n", StringComparison.Ordinal);

    /// <summary>Line breaks are kept: they are no danger and make the page readable.</summary>
    private static string Encode(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(Encoder.Encode));

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
