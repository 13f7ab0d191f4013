using System.Xml.Linq;
using PmfSite.Data.Workbooks;
using PmfSite.Saying;

namespace PmfSite.Formats;

/// <summary>A workbook as an Office Open XML spreadsheet, for programs that open no OpenDocument: ECMA-376.</summary>
internal static class XlsxFormat
{
    public const string Extension = ".xlsx";
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Part = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // The styles of cells, by their place in the list of styles; those of numbers follow.
    private const int Wrapped = 0;
    private const int Title = 1;
    private const int Line = 2;
    private const int Heading = 3;
    private const int FirstNumber = 4;

    // Numbers below this are taken by formats that every program knows.
    private const int FirstOwnFormat = 164;

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relation = Document;
    private static readonly XNamespace Relations = Package + "relationships";
    private static readonly XNamespace Types = Package + "content-types";
    private static readonly XNamespace Core = Package + "metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static byte[] Bytes(Workbook workbook)
    {
        var sheets = workbook.Sheets.Index().ToArray();
        var tables = sheets.Where(s => s.Item.Table is not null).ToArray();
        return StoredZip.Of([
            SpreadsheetFormat.Part("[Content_Types].xml", ContentTypes(sheets.Length, [.. tables.Select(t => t.Index)])),
            SpreadsheetFormat.Part(
                "_rels/.rels",
                Links([(Document + "/officeDocument", "xl/workbook.xml"), (Package + "relationships/metadata/core-properties", "docProps/core.xml")])
            ),
            SpreadsheetFormat.Part("docProps/core.xml", About(workbook)),
            SpreadsheetFormat.Part(
                "xl/workbook.xml",
                new(
                    Main + "workbook",
                    new XAttribute(XNamespace.Xmlns + "r", Relation),
                    new XElement(
                        Main + "bookViews",
                        new XElement(Main + "workbookView", new XAttribute("firstSheet", 0), new XAttribute("activeTab", 0))
                    ),
                    new XElement(
                        Main + "sheets",
                        sheets.Select(s => new XElement(
                            Main + "sheet",
                            new XAttribute("name", s.Item.Name),
                            new XAttribute("sheetId", s.Index + 1),
                            new XAttribute(Relation + "id", Id(s.Index))
                        ))
                    )
                )
            ),
            SpreadsheetFormat.Part(
                "xl/_rels/workbook.xml.rels",
                Links([
                    .. sheets.Select(s => (Document + "/worksheet", Invariant($"worksheets/sheet{s.Index + 1}.xml"))),
                    (Document + "/styles", "styles.xml"),
                ])
            ),
            SpreadsheetFormat.Part("xl/styles.xml", Styles(MostDecimals(workbook))),
            .. sheets.Select(s => SpreadsheetFormat.Part(Invariant($"xl/worksheets/sheet{s.Index + 1}.xml"), Of(s.Item, s.Index == 0))),
            .. tables.Select(t =>
                SpreadsheetFormat.Part(
                    Invariant($"xl/worksheets/_rels/sheet{t.Index + 1}.xml.rels"),
                    Links([(Document + "/table", Invariant($"../tables/table{t.Index + 1}.xml"))])
                )
            ),
            .. tables.Select(t => SpreadsheetFormat.Part(Invariant($"xl/tables/table{t.Index + 1}.xml"), TablePart(t.Item, t.Index + 1))),
        ]);
    }

    private static XStreamingElement Of(Sheet sheet, bool isFirst) =>
        new(
            Main + "worksheet",
            new XAttribute(XNamespace.Xmlns + "r", Relation),
            new XElement(
                Main + "sheetViews",
                new XElement(
                    Main + "sheetView",
                    isFirst ? new XAttribute("tabSelected", 1) : null,
                    new XAttribute("workbookViewId", 0),
                    new XElement(Main + "selection", new XAttribute("activeCell", "A1"), new XAttribute("sqref", "A1"))
                )
            ),
            new XElement(
                Main + "cols",
                sheet
                    .Widths.Index()
                    .Select(w => new XElement(
                        Main + "col",
                        new XAttribute("min", w.Index + 1),
                        new XAttribute("max", w.Index + 1),
                        new XAttribute("width", w.Item),
                        new XAttribute("customWidth", 1)
                    ))
            ),
            new XStreamingElement(Main + "sheetData", Rows(sheet)),
            sheet.Table is null
                ? null
                : new XElement(
                    Main + "tableParts",
                    new XAttribute("count", 1),
                    new XElement(Main + "tablePart", new XAttribute(Relation + "id", Id(0)))
                )
        );

    private static IEnumerable<XElement> Rows(Sheet sheet)
    {
        var number = 1;
        yield return Row(number++, [SheetCell.Of(sheet.Title)], _ => Title);
        foreach (var line in sheet.Lines)
            yield return Row(number++, [SheetCell.Of(line)], _ => sheet.Table is null ? Wrapped : Line);
        if (sheet.Table is not { } table)
            yield break;
        yield return Row(number++, [.. table.Columns.Select(c => SheetCell.Of(c.Heading))], _ => Heading);
        foreach (var row in table.Rows)
            yield return Row(number++, row, c => c.Text is null ? FirstNumber + c.Decimals : Wrapped);
    }

    private static XElement Row(int number, IReadOnlyList<SheetCell> cells, Func<SheetCell, int> style) =>
        new(
            Main + "row",
            new XAttribute("r", number),
            cells
                .Index()
                .Select(c => new XElement(
                    Main + "c",
                    new XAttribute("r", Invariant($"{SpreadsheetFormat.Letter(c.Index + 1)}{number}")),
                    new XAttribute("s", style(c.Item)),
                    c.Item.Text is { } text
                        ? new object[]
                        {
                            new XAttribute("t", "inlineStr"),
                            new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)),
                        }
                        : [new XElement(Main + "v", Invariant($"{c.Item.Number}"))]
                ))
        );

    private static XStreamingElement TablePart(Sheet sheet, int id)
    {
        var table = sheet.Table!;
        return new(
            Main + "table",
            new XAttribute("id", id),
            new XAttribute("name", sheet.Name + "_table"),
            new XAttribute("displayName", sheet.Name + "_table"),
            new XAttribute(
                "ref",
                Invariant($"A{sheet.HeadingRow}:{SpreadsheetFormat.Letter(table.Columns.Count)}{sheet.HeadingRow + table.Rows.Count}")
            ),
            new XElement(
                Main + "tableColumns",
                new XAttribute("count", table.Columns.Count),
                table
                    .Columns.Index()
                    .Select(c => new XElement(Main + "tableColumn", new XAttribute("id", c.Index + 1), new XAttribute("name", c.Item.Heading)))
            ),
            new XElement(
                Main + "tableStyleInfo",
                new XAttribute("showFirstColumn", 0),
                new XAttribute("showLastColumn", 0),
                new XAttribute("showRowStripes", 0),
                new XAttribute("showColumnStripes", 0)
            )
        );
    }

    private static int MostDecimals(Workbook workbook) =>
        workbook.Sheets.SelectMany(s => s.Table?.Rows ?? []).SelectMany(r => r).Max(c => c.Decimals);

    private static XStreamingElement Styles(int mostDecimals)
    {
        int[] decimals = [.. Enumerable.Range(0, mostDecimals + 1)];
        return new(
            Main + "styleSheet",
            new XElement(
                Main + "numFmts",
                new XAttribute("count", decimals.Length),
                decimals.Select(d => new XElement(
                    Main + "numFmt",
                    new XAttribute("numFmtId", FirstOwnFormat + d),
                    new XAttribute("formatCode", d == 0 ? "#,##0" : "#,##0." + new string('0', d))
                ))
            ),
            new XElement(Main + "fonts", new XAttribute("count", 3), Font(12, isBold: false), Font(16, isBold: true), Font(12, isBold: true)),
            // Every program takes the first two of these as given.
            new XElement(Main + "fills", new XAttribute("count", 2), Fill("none"), Fill("gray125")),
            new XElement(
                Main + "borders",
                new XAttribute("count", 1),
                new XElement(
                    Main + "border",
                    new XElement(Main + "left"),
                    new XElement(Main + "right"),
                    new XElement(Main + "top"),
                    new XElement(Main + "bottom"),
                    new XElement(Main + "diagonal")
                )
            ),
            new XElement(
                Main + "cellStyleXfs",
                new XAttribute("count", 1),
                new XElement(
                    Main + "xf",
                    new XAttribute("numFmtId", 0),
                    new XAttribute("fontId", 0),
                    new XAttribute("fillId", 0),
                    new XAttribute("borderId", 0)
                )
            ),
            new XElement(
                Main + "cellXfs",
                new XAttribute("count", FirstNumber + decimals.Length),
                Cell(0, 0, true),
                Cell(0, 1, false),
                Cell(0, 0, false),
                Cell(0, 2, true),
                decimals.Select(d => Cell(FirstOwnFormat + d, 0, true))
            )
        );
    }

    private static XElement Font(int size, bool isBold) =>
        new(
            Main + "font",
            isBold ? new XElement(Main + "b") : null,
            new XElement(Main + "sz", new XAttribute("val", size)),
            new XElement(Main + "name", new XAttribute("val", "Arial"))
        );

    private static XElement Fill(string pattern) => new(Main + "fill", new XElement(Main + "patternFill", new XAttribute("patternType", pattern)));

    private static XElement Cell(int format, int font, bool isWrapped) =>
        new(
            Main + "xf",
            new XAttribute("numFmtId", format),
            new XAttribute("fontId", font),
            new XAttribute("fillId", 0),
            new XAttribute("borderId", 0),
            new XAttribute("xfId", 0),
            new XAttribute("applyNumberFormat", format > 0 ? 1 : 0),
            new XAttribute("applyAlignment", 1),
            new XElement(Main + "alignment", new XAttribute("vertical", "top"), new XAttribute("wrapText", isWrapped ? 1 : 0))
        );

    private static XStreamingElement About(Workbook workbook)
    {
        var moment = Display.Iso(workbook.Dated) + "T00:00:00Z";
        return new(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
            new XAttribute(XNamespace.Xmlns + "xsi", Instance),
            new XElement(Dublin + "title", workbook.Title),
            new XElement(Dublin + "creator", workbook.Council),
            new XElement(Dublin + "language", workbook.Language),
            Moment("created", moment),
            Moment("modified", moment)
        );
    }

    private static XElement Moment(string name, string moment) => new(Terms + name, new XAttribute(Instance + "type", "dcterms:W3CDTF"), moment);

    private static XStreamingElement ContentTypes(int sheets, IReadOnlyList<int> tables) =>
        new(
            Types + "Types",
            new XElement(
                Types + "Default",
                new XAttribute("Extension", "rels"),
                new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
            ),
            new XElement(Types + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            TypeOf("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            TypeOf("xl/workbook.xml", Part + "sheet.main+xml"),
            TypeOf("xl/styles.xml", Part + "styles+xml"),
            Enumerable.Range(1, sheets).Select(n => TypeOf(Invariant($"xl/worksheets/sheet{n}.xml"), Part + "worksheet+xml")),
            tables.Select(n => TypeOf(Invariant($"xl/tables/table{n + 1}.xml"), Part + "table+xml"))
        );

    private static XElement TypeOf(string part, string type) =>
        new(Types + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", type));

    private static XStreamingElement Links(IReadOnlyList<(string Type, string Target)> links) =>
        new(
            Relations + "Relationships",
            links
                .Index()
                .Select(l => new XElement(
                    Relations + "Relationship",
                    new XAttribute("Id", Id(l.Index)),
                    new XAttribute("Type", l.Item.Type),
                    new XAttribute("Target", l.Item.Target)
                ))
        );

    private static string Id(int index) => Invariant($"rId{index + 1}");
}
