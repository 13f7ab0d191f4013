using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PmfSite.Performance;
using PmfSite.Tests.Formats;

namespace PmfSite.Tests.Saying.MadeUp;

/// <summary>What people read or hear of a file, text by text: of a page every text and every attribute that is not for machines alone.</summary>
internal static partial class HeardTexts
{
    /// <summary>Attributes that are read by programs and never shown or spoken.</summary>
    private static readonly HashSet<string> OfMachines = new(
        (
            "class id href src for name type rel property role lang charset scope tabindex http-equiv target start height width loading preload "
            + "value autocomplete spellcheck aria-hidden aria-expanded focusable overflow "
            + "aria-labelledby aria-describedby aria-current data-mark data-index data-in data-copy data-keys "
            + "xmlns xml:lang viewBox preserveAspectRatio d x y x1 x2 y1 y2 cx cy r rx ry points transform fill stroke stroke-width stroke-dasharray "
            + "stroke-linejoin stroke-linecap text-anchor font-size font-weight font-family dominant-baseline epub:type"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>As data write them.</summary>
    private static readonly HashSet<string> Absences = [.. Keywords.All<Absence>().Select(word => word.Replace('-', ' '))];

    /// <summary>They stand inside a sentence.</summary>
    private static readonly HashSet<string> Inline = ["a", "strong", "em", "b", "i", "abbr", "code", "text", "tspan"];

    public static IEnumerable<string> Of(string path, byte[] bytes) =>
        Path.GetExtension(path) switch
        {
            ".html" or ".xhtml" or ".svg" => Html(Encoding.UTF8.GetString(bytes)),
            ".txt" => [Encoding.UTF8.GetString(bytes)],
            ".csv" => Rfc4180.Read(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')).Skip(1).SelectMany(row => row).Where(IsText),
            ".json" => Json(JsonDocument.Parse(bytes).RootElement).Where(IsText),
            ".opf" => Package(bytes),
            ".xml" or ".ncx" => Xml(bytes),
            ".epub" or ".ods" or ".xlsx" => Zip(bytes),
            _ => [],
        };

    private static IEnumerable<string> Html(string text)
    {
        var document = new HtmlParser().ParseDocument(text);
        var units = new List<string>();
        var unit = new StringBuilder();
        Read(document.DocumentElement, units, unit);
        units.Add(unit.ToString());
        return units.Concat(
            document.All.Where(e => !IsForMachines(e)).SelectMany(e => e.Attributes).Where(a => !OfMachines.Contains(a.Name)).Select(a => a.Value)
        );
    }

    private static bool IsForMachines(IElement element) =>
        element.LocalName == "meta"
        && (
            element.HasAttribute("http-equiv")
            || element.GetAttribute("name") is "viewport" or "generator" or "robots" or "referrer" or "color-scheme"
            || element.GetAttribute("property") is "og:type" or "og:locale"
        );

    private static void Read(INode node, List<string> units, StringBuilder unit)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                // Code to be copied is HTML in HTML.
                unit.Append(child.ParentElement?.LocalName == "code" ? WebUtility.HtmlDecode(text.Data) : text.Data);
            if (child is not IElement element || element.LocalName is "script" or "style")
                continue;
            if (!Inline.Contains(element.LocalName))
                Flush(units, unit);
            unit.Append(element.LocalName is "text" or "tspan" ? " " : "");
            Read(element is AngleSharp.Html.Dom.IHtmlTemplateElement template ? template.Content : element, units, unit);
            if (!Inline.Contains(element.LocalName))
                Flush(units, unit);
        }
    }

    private static void Flush(List<string> units, StringBuilder unit)
    {
        units.Add(unit.ToString());
        unit.Clear();
    }

    private static IEnumerable<string> Json(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => [json.GetString()!],
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Json),
            JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Json(member.Value)),
            _ => [],
        };

    /// <summary>Ids and the words of fixed lists are the same in every language: programs read them.</summary>
    private static bool IsText(string text) => !text.Split('|').All(word => Keyword().IsMatch(word) || Absences.Contains(word));

    private static IEnumerable<string> Xml(byte[] bytes) =>
        XDocument.Load(new MemoryStream(bytes)).DescendantNodes().OfType<XText>().Select(text => text.Value);

    /// <summary>Of what a book says of itself its title and what else is in words; the rest is for reading programs.</summary>
    private static IEnumerable<string> Package(byte[] bytes) =>
        XDocument
            .Load(new MemoryStream(bytes))
            .Descendants()
            .Where(e =>
                e.Name.NamespaceName == "http://purl.org/dc/elements/1.1/" || (string?)e.Attribute("property") == "schema:accessibilitySummary"
            )
            .Select(e => e.Value);

    private static IEnumerable<string> Zip(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            foreach (var text in Of(entry.FullName, copy.ToArray()))
                yield return text;
        }
    }

    [GeneratedRegex("^[a-z0-9_.:/+#$-]+$|^yyyy-MM-dd$")]
    private static partial Regex Keyword();
}
