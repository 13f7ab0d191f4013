using System.Net;
using System.Text;
using PmfSite.Diagnostics;
using PmfSite.Formats;

namespace PmfSite.Previewing;

/// <summary>What stands in place of every page while the content has mistakes. It needs neither content nor theme, which may be what is
/// wrong.</summary>
internal static class MistakesPage
{
    /// <summary>What is asked for with a page's address to see it all the same, as it last was.</summary>
    public const string AsItWas = "as-it-was";

    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    public static SiteFile Of(PreviewState state)
    {
        var errors = state.Mistakes.Count(m => m.Severity == Severity.Error);
        var title = errors == 1 ? "1 mistake in the content" : Invariant($"{errors} mistakes in the content");
        var older = state.Site is null ? "" : $" <a href=\"?{AsItWas}\">See this page as it was before the mistake</a>.";
        return new(
            "mistakes.html",
            Encoding.UTF8.GetBytes(
                $"""
                <!doctype html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <title>{title} - preview</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <meta http-equiv="Content-Security-Policy" content="{Policy}">
                <link rel="stylesheet" href="/{PreviewAssets.Style.Path}">
                <script src="/{PreviewAssets.ReloadFile(state.Number).Path}" defer></script>
                </head>
                <body>
                <main>
                <h1>{title}</h1>
                <p>Put right what is listed here and save: this page then shows the site by itself.{older}</p>
                <ol>
                {string.Concat(state.Mistakes.OrderByDescending(m => m.Severity).Select(Item))}</ol>
                </main>
                </body>
                </html>

                """.Replace("\r\n", "\n", StringComparison.Ordinal)
            )
        );
    }

    private static string Item(Diagnostic mistake)
    {
        var line = mistake.At.Length > 0 ? mistake.At.File.Line(mistake.At.Line) : "";
        return $"""
            <li>
            <h2>{Encode(mistake.At.ToString())}</h2>
            <p>{(mistake.Severity == Severity.Error ? "Mistake" : "Warning")}: {Encode(mistake.Sentence)}.</p>
            {(line.Length > 0 ? $"<pre>{Encode(Excerpt.Plain(line, 300))}</pre>\n" : "")}<p>Put right: {Encode(mistake.Remedy)}.</p>
            </li>

            """;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
