using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;
using PdfSharp.Pdf.Content;
using PdfSharp.Pdf.Content.Objects;
using PdfSharp.Pdf.IO;

namespace PmfSite.Tests.Formats.Printing;

/// <summary>A PDF as a screen reader goes through it.</summary>
internal sealed class PdfTree(byte[] bytes)
{
    private static readonly string[] Painting = ["Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "BI"];

    public PdfDocument Document { get; } = PdfReader.Open(new MemoryStream(bytes), PdfDocumentOpenMode.Import);

    public PdfDictionary Catalog => Document.Internals.Catalog;

    /// <summary>Each element in the order in which it is read.</summary>
    public IReadOnlyList<PdfDictionary> Elements => [.. Below(Catalog.Elements.GetDictionary("/StructTreeRoot")!)];

    public IEnumerable<PdfPage> Pages => Enumerable.Range(0, Document.PageCount).Select(n => Document.Pages[n]);

    public IEnumerable<PdfDictionary> Annotations =>
        Pages.Select(p => p.Elements.GetArray("/Annots")).OfType<PdfArray>().SelectMany(a => a.Elements.Select(Resolved).OfType<PdfDictionary>());

    public IEnumerable<PdfDictionary> Fonts =>
        Document.Internals.GetAllObjects().OfType<PdfDictionary>().Where(d => d.Elements.GetName("/Type") == "/Font");

    public static string Role(PdfDictionary element) => element.Elements.GetName("/S")[1..];

    public static IReadOnlyList<PdfDictionary> Attributes(PdfDictionary element) =>
        Resolved(element.Elements["/A"]) switch
        {
            PdfArray array => [.. array.Elements.Select(Resolved).OfType<PdfDictionary>()],
            PdfDictionary one => [one],
            _ => [],
        };

    /// <summary>What draws on a page without belonging to a tag, and without being called an artifact.</summary>
    public static IEnumerable<string> Untagged(PdfPage page)
    {
        var depth = 0;
        foreach (var operation in ContentReader.ReadContent(page).OfType<COperator>().Select(o => o.Name))
        {
            depth += operation switch
            {
                "BDC" or "BMC" => 1,
                "EMC" => -1,
                _ => 0,
            };
            if (depth == 0 && Painting.Contains(operation))
                yield return operation;
        }
    }

    private static IEnumerable<PdfDictionary> Below(PdfDictionary element)
    {
        var kids = Resolved(element.Elements["/K"]) switch
        {
            PdfArray array => array.Elements.Select(Resolved),
            { } one => [one],
            null => [],
        };
        return kids.OfType<PdfDictionary>().Where(k => k.Elements.ContainsKey("/S")).SelectMany(k => Below(k).Prepend(k));
    }

    private static PdfItem? Resolved(PdfItem? item) => item is PdfReference reference ? reference.Value : item;
}
