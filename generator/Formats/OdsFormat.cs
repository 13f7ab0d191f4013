using System.Text;
using System.Xml.Linq;
using PmfSite.Data.Workbooks;
using PmfSite.Saying;

namespace PmfSite.Formats;

/// <summary>A workbook as an OpenDocument spreadsheet, version 1.2.</summary>
internal static class OdsFormat
{
    public const string Extension = ".ods";
    public const string MediaType = "application/vnd.oasis.opendocument.spreadsheet";

    private const string Urn = "urn:oasis:names:tc:opendocument:xmlns:";
    private const string Version = "1.2";
    private static readonly string[] Members = ["content.xml", "styles.xml", "meta.xml", "settings.xml"];
    private static readonly XNamespace Office = Urn + "office:1.0";
    private static readonly XNamespace Style = Urn + "style:1.0";
    private static readonly XNamespace Table = Urn + "table:1.0";
    private static readonly XNamespace Text = Urn + "text:1.0";
    private static readonly XNamespace Fo = Urn + "xsl-fo-compatible:1.0";
    private static readonly XNamespace Number = Urn + "datastyle:1.0";
    private static readonly XNamespace Meta = Urn + "meta:1.0";
    private static readonly XNamespace Config = Urn + "config:1.0";
    private static readonly XNamespace Manifest = Urn + "manifest:1.0";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static byte[] Bytes(Workbook workbook, Words words) =>
        StoredZip.Of([
            new("mimetype", Encoding.ASCII.GetBytes(MediaType)),
            SpreadsheetFormat.Part("content.xml", Content(workbook, words)),
            SpreadsheetFormat.Part("styles.xml", Styles(workbook)),
            SpreadsheetFormat.Part("meta.xml", About(workbook)),
            SpreadsheetFormat.Part("settings.xml", Settings(workbook)),
            SpreadsheetFormat.Part("META-INF/manifest.xml", Parts()),
        ]);

    private static XStreamingElement Content(Workbook workbook, Words words)
    {
        var cells = workbook.Sheets.SelectMany(s => s.Table?.Rows ?? []).SelectMany(r => r).ToArray();
        return Root(
            "document-content",
            new XElement(
                Office + "automatic-styles",
                workbook.Sheets.SelectMany(s => s.Widths).Distinct().Order().Select(Column),
                cells.Where(c => c.Text is null).Select(c => c.Decimals).Distinct().Order().SelectMany(Numbers)
            ),
            new XStreamingElement(
                Office + "body",
                new XStreamingElement(
                    Office + "spreadsheet",
                    workbook.Sheets.Select(sheet => Of(sheet, words)),
                    new XElement(Table + "database-ranges", workbook.Sheets.Where(s => s.Table is not null).Select(Range))
                )
            )
        );
    }

    private static XStreamingElement Of(Sheet sheet, Words words) =>
        new(
            Table + "table",
            new XAttribute(Table + "name", sheet.Name),
            sheet.Widths.Select(w => new XElement(Table + "table-column", new XAttribute(Table + "style-name", ColumnName(w)))),
            Row([Cell(SheetCell.Of(sheet.Title), "Title", words)]),
            sheet.Lines.Select(line => Row([Cell(SheetCell.Of(line), sheet.Table is null ? "Default" : "Line", words)])),
            sheet.Table is { } table
                ? table
                    .Rows.Select(r => Row(r.Select(c => Cell(c, c.Text is null ? NumberName(c.Decimals) : "Default", words))))
                    .Prepend(new(Table + "table-header-rows", Row(table.Columns.Select(c => Cell(SheetCell.Of(c.Heading), "Heading", words)))))
                : []
        );

    private static XElement Row(IEnumerable<XElement> cells) => new(Table + "table-row", cells);

    private static XElement Cell(SheetCell cell, string style, Words words) =>
        new(
            Table + "table-cell",
            new XAttribute(Table + "style-name", style),
            cell.Text is { } text
                ? new object[] { new XAttribute(Office + "value-type", "string"), text.Split('\n').Select(line => new XElement(Text + "p", line)) }
                :
                [
                    new XAttribute(Office + "value-type", "float"),
                    new XAttribute(Office + "value", Invariant($"{cell.Number}")),
                    new XElement(Text + "p", words.Display.Number(cell.Number, cell.Decimals)),
                ]
        );

    private static XElement Range(Sheet sheet)
    {
        var (first, last) = (sheet.HeadingRow, sheet.HeadingRow + sheet.Table!.Rows.Count);
        return new(
            Table + "database-range",
            new XAttribute(Table + "name", sheet.Name + "_table"),
            new XAttribute(
                Table + "target-range-address",
                Invariant($"{sheet.Name}.A{first}:{sheet.Name}.{SpreadsheetFormat.Letter(sheet.Table.Columns.Count)}{last}")
            ),
            new XAttribute(Table + "contains-header", "true")
        );
    }

    private static XElement Column(int width) =>
        new(
            Style + "style",
            new XAttribute(Style + "name", ColumnName(width)),
            new XAttribute(Style + "family", "table-column"),
            new XElement(Style + "table-column-properties", new XAttribute(Style + "column-width", Invariant($"{width * 0.22m}cm")))
        );

    private static string ColumnName(int width) => Invariant($"column-{width}");

    private static IEnumerable<XElement> Numbers(int decimals) =>
        [
            new(
                Number + "number-style",
                new XAttribute(Style + "name", Invariant($"decimals-{decimals}")),
                new XElement(
                    Number + "number",
                    new XAttribute(Number + "decimal-places", decimals),
                    new XAttribute(Number + "min-integer-digits", 1),
                    new XAttribute(Number + "grouping", "true")
                )
            ),
            new(
                Style + "style",
                new XAttribute(Style + "name", NumberName(decimals)),
                new XAttribute(Style + "family", "table-cell"),
                new XAttribute(Style + "parent-style-name", "Default"),
                new XAttribute(Style + "data-style-name", Invariant($"decimals-{decimals}"))
            ),
        ];

    private static string NumberName(int decimals) => Invariant($"number-{decimals}");

    private static XStreamingElement Styles(Workbook workbook) =>
        Root(
            "document-styles",
            new XElement(
                Office + "styles",
                new XElement(
                    Style + "default-style",
                    new XAttribute(Style + "family", "table-cell"),
                    new XElement(
                        Style + "text-properties",
                        new XAttribute(Fo + "font-size", "12pt"),
                        new XAttribute(Fo + "font-family", "Arial"),
                        Language(workbook)
                    )
                ),
                CellStyle("Default", new XAttribute(Fo + "wrap-option", "wrap"), []),
                CellStyle("Line", new XAttribute(Fo + "wrap-option", "no-wrap"), []),
                CellStyle(
                    "Title",
                    new XAttribute(Fo + "wrap-option", "no-wrap"),
                    [new XAttribute(Fo + "font-size", "16pt"), new XAttribute(Fo + "font-weight", "bold")]
                ),
                CellStyle("Heading", new XAttribute(Fo + "wrap-option", "wrap"), [new XAttribute(Fo + "font-weight", "bold")])
            ),
            new XElement(
                Office + "automatic-styles",
                new XElement(
                    Style + "page-layout",
                    new XAttribute(Style + "name", "sheet"),
                    new XElement(Style + "page-layout-properties", new XAttribute(Style + "print-orientation", "landscape"))
                )
            ),
            new XElement(
                Office + "master-styles",
                new XElement(
                    Style + "master-page",
                    new XAttribute(Style + "name", "Default"),
                    new XAttribute(Style + "page-layout-name", "sheet"),
                    new XElement(Style + "header", new XAttribute(Style + "display", "false")),
                    new XElement(Style + "footer", new XAttribute(Style + "display", "false"))
                )
            )
        );

    private static XElement CellStyle(string name, XAttribute wrap, IReadOnlyList<XAttribute> text) =>
        new(
            Style + "style",
            new XAttribute(Style + "name", name),
            new XAttribute(Style + "family", "table-cell"),
            name == "Default" ? null : new XAttribute(Style + "parent-style-name", "Default"),
            new XElement(Style + "table-cell-properties", wrap, new XAttribute(Style + "vertical-align", "top")),
            text.Count == 0 ? null : new XElement(Style + "text-properties", text)
        );

    private static IEnumerable<XAttribute> Language(Workbook workbook)
    {
        var parts = workbook.Language.Split('-');
        yield return new(Fo + "language", parts[0]);
        yield return new(Fo + "country", parts.Length > 1 ? parts[1] : "none");
    }

    private static XStreamingElement About(Workbook workbook) =>
        Root(
            "document-meta",
            new XElement(
                Office + "meta",
                new XElement(Dublin + "title", workbook.Title),
                new XElement(Meta + "initial-creator", workbook.Council),
                new XElement(Meta + "creation-date", Display.Iso(workbook.Dated)),
                new XElement(Dublin + "creator", workbook.Council),
                new XElement(Dublin + "date", Display.Iso(workbook.Dated)),
                new XElement(Dublin + "language", workbook.Language)
            )
        );

    /// <summary>Programs open it at the first cell of the first sheet.</summary>
    private static XStreamingElement Settings(Workbook workbook) =>
        Root(
            "document-settings",
            new XElement(
                Office + "settings",
                new XElement(
                    Config + "config-item-set",
                    new XAttribute(Config + "name", "ooo:view-settings"),
                    new XElement(
                        Config + "config-item-map-indexed",
                        new XAttribute(Config + "name", "Views"),
                        new XElement(
                            Config + "config-item-map-entry",
                            new XElement(
                                Config + "config-item",
                                new XAttribute(Config + "name", "ActiveTable"),
                                new XAttribute(Config + "type", "string"),
                                workbook.Sheets[0].Name
                            )
                        )
                    )
                )
            )
        );

    private static XStreamingElement Parts() =>
        new(
            Manifest + "manifest",
            new XAttribute(XNamespace.Xmlns + "manifest", Manifest),
            new XAttribute(Manifest + "version", Version),
            Part("/", MediaType),
            Members.Select(m => Part(m, "text/xml"))
        );

    private static XElement Part(string path, string type) =>
        new(Manifest + "file-entry", new XAttribute(Manifest + "full-path", path), new XAttribute(Manifest + "media-type", type));

    private static XStreamingElement Root(string name, params object[] content) =>
        new(
            Office + name,
            new[]
            {
                ("office", Office),
                ("style", Style),
                ("table", Table),
                ("text", Text),
                ("fo", Fo),
                ("number", Number),
                ("meta", Meta),
                ("config", Config),
                ("dc", Dublin),
            }.Select(n => new XAttribute(XNamespace.Xmlns + n.Item1, n.Item2)),
            new XAttribute(XNamespace.Xmlns + "ooo", "http://openoffice.org/2004/office"),
            new XAttribute(Office + "version", Version),
            content
        );
}
