using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using PmfSite.Composing;
using PmfSite.Formats;
using PmfSite.Performance;
using PmfSite.Rendering;
using PmfSite.Tests.Formats;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Agreement;

/// <summary>Content as it is published: every page and file of figures, read as others would.</summary>
internal sealed class Published
{
    private static readonly Theme Default = new(OwnTheme.None, "");
    private static readonly SiteConfig Config = Composed.ConfigOf("tests/SmallSite");

    private readonly Dictionary<string, IDocument> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<CsvLine>> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonDocument> documents = new(StringComparer.Ordinal);

    private readonly Dictionary<string, XDocument> charts = new(StringComparer.Ordinal);

    private Published(Content content) => Content = content;

    public Content Content { get; }

    public RatingScheme Scheme => Content.Framework.Rating;

    public static async Task<Published> Of(Content content)
    {
        var published = new Published(content);
        var site = Composed.Of(content, Config);
        foreach (var output in new HtmlFormat(site, Default, (_, _) => new("", [], IsMarked: true)).Pages())
        {
            var file = await output.Make();
            published.pages[output.Path] = await Html.Parse(Encoding.UTF8.GetString(file.Bytes));
        }
        foreach (var output in CsvFormat.Files(site))
        {
            var file = await output.Make();
            published.tables[output.Path] = CsvLine.Read(Encoding.UTF8.GetString(file.Bytes));
        }
        foreach (var output in JsonFormat.Files(site))
        {
            var file = await output.Make();
            published.documents[output.Path] = JsonDocument.Parse(file.Bytes);
        }
        foreach (var output in SvgFormat.Files(site))
        {
            var file = await output.Make();
            published.charts[output.Path] = XDocument.Parse(Encoding.UTF8.GetString(file.Bytes));
        }
        return published;
    }

    public IDocument Page(Address address) => pages[address.Path];

    public IReadOnlyList<CsvLine> Csv(Address address) => tables[address.Path];

    /// <summary>Null where there is no chart.</summary>
    public XDocument? Chart(Indicator indicator) => charts.GetValueOrDefault(Address.IndicatorSvg(indicator.Id).Path);

    public JsonElement Json(Indicator indicator) => documents[Address.IndicatorJson(indicator.Id).Path].RootElement;
}

/// <summary>A row of a file of figures, by the names of its columns.</summary>
internal sealed record CsvLine(IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells[column];

    public static IReadOnlyList<CsvLine> Read(string text)
    {
        var rows = Rfc4180.Read(text);
        return [.. rows.Skip(1).Select(row => new CsvLine(rows[0].Zip(row).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal)))];
    }
}
