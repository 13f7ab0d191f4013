using System.Text;

namespace PmfSite.Charting;

/// <summary>A picture as a file that stands for itself: what it is, where it comes from and how it may be used are inside, as words and as
/// metadata.</summary>
internal static class PictureFile
{
    private const int Width = 960;
    private const int Edge = 24;
    private const int LineHeight = 24;
    private const int HeadingHeight = 34;
    private const decimal HeadingLetters = 1.5m;

    // Colours of the default theme. A file may stand on any page, light or dark, and brings its own ground.
    private const string Light =
        "--ink:#12181d;--quiet:#444d55;--paper:#fff;--line:#c3cbd1;--series:#24527a;" + "--good:#00552e;--caution:#683a00;--bad:#8c2212";
    private const string Dark =
        "--ink:#f3f5f6;--quiet:#c6ced4;--paper:#12181d;--line:#4c5963;--series:#9cc9f0;" + "--good:#8be5b5;--caution:#ffca78;--bad:#ffb6a9";
    private const string Font = "16px system-ui,\"Segoe UI\",Roboto,\"Liberation Sans\",Arial,sans-serif";

    private const string Style = $$$"""
        svg{{{{Light}}};font:{{{Font}}}}
        @media (prefers-color-scheme:dark){svg{{{{Dark}}}}}
        .paper{fill:var(--paper)}text{fill:var(--ink)}.heading{font-size:24px;font-weight:700}.tick,.small{fill:var(--quiet)}
        .grid{stroke:var(--line)}.axis{stroke:var(--quiet)}.line{stroke:var(--series);stroke-width:3;stroke-linecap:round}
        .target{stroke:var(--ink);stroke-width:2;stroke-dasharray:7 5}.tolerance{stroke:var(--quiet);stroke-width:2;stroke-dasharray:9 3 2 3}
        .limit{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:1.5 4}.mean{stroke:var(--ink)}.break{stroke:var(--ink);stroke-width:2}
        .expected{stroke:var(--series);stroke-width:2;stroke-dasharray:3 4}
        .bar{fill:var(--series);fill-opacity:.25;stroke:var(--series);stroke-width:2}
        .value,.forecast-value,.note{paint-order:stroke;stroke:var(--paper);stroke-width:5px;stroke-linejoin:round}
        .value,.forecast-value{font-weight:700}
        .event{fill:var(--paper);stroke:var(--ink);stroke-width:2}.event-line{stroke:var(--quiet);stroke-dasharray:2 4}.event-letter{font-weight:700}
        .mark{color:var(--series)}.mark-good{color:var(--good)}.mark-caution{color:var(--caution)}.mark-bad{color:var(--bad)}
        .mark path{fill:currentColor;stroke:var(--paper);stroke-width:1.5}
        .hollow path{fill:var(--paper);stroke:currentColor;stroke-width:2.5}.bar.hollow{fill:none;stroke-dasharray:5 3}
        .mark-former path{fill:none;stroke:var(--quiet);stroke-width:2}
        """;

    public static string Of(Picture picture, PictureWords words)
    {
        var margin = Picture.Margin(picture.Letters);
        var body = new StringBuilder();
        var y = Edge;
        foreach (var line in Lines(words.Title, HeadingLetters))
            Text(body, "heading", line, Edge, y += HeadingHeight);
        foreach (var line in Lines(words.Summary))
            Text(body, "small", line, Edge, y += LineHeight);
        y += Edge;
        body.Append(
            Invariant($"<svg x=\"{Edge + margin}\" y=\"{y}\" width=\"{Width - 2 * Edge - margin - 16}\" height=\"{picture.Height}\" ")
                + Invariant($"overflow=\"visible\">{picture.Parts}</svg>\n")
        );
        y += picture.Height;
        foreach (var entry in words.Key)
            Key(body, entry, y += LineHeight);
        y += Edge / 2;
        foreach (var line in words.Notes.SelectMany(n => Lines(n)))
            Text(body, "small", line, Edge, y += LineHeight);
        return Whole(picture, words, body.ToString(), y + Edge);
    }

    private static string Whole(Picture picture, PictureWords words, string body, int height)
    {
        var size = Invariant($"width=\"{Width}\" height=\"{height}\" viewBox=\"0 0 {Width} {height}\"");
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="title desc" lang="{Svg.Encode(words.Language)}">
            <title id="title">{Svg.Encode(picture.Name)}</title>
            <desc id="desc">{Svg.Encode(words.Summary)}</desc>
            {Metadata(words)}
            <style>
            {Style}
            </style>
            <rect class="paper" width="100%" height="100%"/>
            <g aria-hidden="true">
            {body}</g>
            </svg>

            """.Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>What the picture is of, who published it, from what and under which licence, for programs: Dublin Core in RDF.</summary>
    private static string Metadata(PictureWords words)
    {
        const string rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        const string core = "http://purl.org/dc/elements/1.1/";
        const string terms = "http://purl.org/dc/terms/";
        var sources = string.Concat(words.Sources.Select(s => $"<dc:source>{Svg.Encode(s)}</dc:source>"));
        var site = words.Address is { } address ? $"<dcterms:isPartOf rdf:resource=\"{Svg.Encode(address)}\"/>" : "";
        return $"<metadata><rdf:RDF xmlns:rdf=\"{rdf}\" xmlns:dc=\"{core}\" xmlns:dcterms=\"{terms}\"><rdf:Description rdf:about=\"\">"
            + $"<dc:title>{Svg.Encode(words.Title)}</dc:title><dc:publisher>{Svg.Encode(words.Publisher)}</dc:publisher>"
            + $"<dc:coverage>{Svg.Encode(words.Covers)}</dc:coverage>{sources}"
            + $"<dcterms:license rdf:resource=\"{Svg.Encode(words.Licence)}\"/>{site}</rdf:Description></rdf:RDF></metadata>";
    }

    private static void Key(StringBuilder body, PictureKey entry, int y)
    {
        if (entry.Mark is { } mark)
            Svg.MarkInPixels(body, mark, Edge + 16, y - 6);
        else
            Svg.LineInPixels(body, entry.Kind, (Edge, y - 6), (Edge + 32, y - 6));
        Text(body, "small", entry.Text, Edge + 44, y);
    }

    private static void Text(StringBuilder body, string kind, string text, int x, int y) =>
        body.Append(Invariant($"<text class=\"{kind}\" x=\"{x}\" y=\"{y}\">{Svg.Encode(text)}</text>\n"));

    /// <summary>Breaks words into lines, which the drawings of browsers do not do.</summary>
    private static List<string> Lines(string text, decimal size = 1)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Letters.Width($"{lines[^1]} {word}") * size <= Width - 2 * Edge)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }
        return lines;
    }
}

/// <summary>What is said in a picture's file.</summary>
/// <param name="Summary">The picture in a sentence or two.</param>
/// <param name="Notes">What stands below: what a reader should know, source, licence, address.</param>
/// <param name="Covers">The time from first to last.</param>
/// <param name="Licence">Its address.</param>
/// <param name="Address">Of the page that the picture stands on; null where the site's address is not known.</param>
internal sealed record PictureWords(
    string Language,
    string Title,
    string Summary,
    IReadOnlyList<PictureKey> Key,
    IReadOnlyList<string> Notes,
    string Publisher,
    string Covers,
    IReadOnlyList<string> Sources,
    string Licence,
    string? Address
);

/// <summary>What a mark or, where there is none, a kind of line means.</summary>
internal sealed record PictureKey(KeySample Sample, SeriesMark? Mark, string Text)
{
    /// <summary>What the style sheet calls the line.</summary>
    public string Kind => Sample.ToString().ToLowerInvariant();
}
