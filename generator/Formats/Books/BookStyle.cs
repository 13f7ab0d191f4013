namespace PmfSite.Formats.Books;

/// <summary>How a book looks where its reader chose nothing: letters, sizes and colours are left to the reading program, in the dark too.</summary>
internal static class BookStyle
{
    public const string Sheet = """
        html { color-scheme: light dark; }
        body { line-height: 1.5; margin: 1em; overflow-wrap: break-word; }
        h1, h2, h3, caption { text-align: left; line-height: 1.25; break-after: avoid; page-break-after: avoid; }
        h1 { font-size: 1.6em; }
        h2 { font-size: 1.3em; margin-top: 2em; }
        h3 { font-size: 1.1em; }
        .standing { border-left: 0.3em solid; padding-left: 0.7em; font-weight: bold; }
        table { border-collapse: collapse; margin: 1em 0; }
        caption { font-weight: bold; padding: 0.3em 0; }
        th, td { border-bottom: 1px solid; padding: 0.3em 0.8em 0.3em 0; text-align: left; vertical-align: top; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; page-break-inside: avoid; }
        @media (prefers-color-scheme: dark) { body { background-color: #14181b; color: #e8ebed; } a { color: #9fc5ff; } }

        """;
}
