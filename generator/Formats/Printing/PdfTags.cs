using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;

namespace PmfSite.Formats.Printing;

/// <summary>
/// Finishes the tree of tags: what an item of a list says is called so, and the ids by which a cell of a table names its headings, which a
/// browser counts on from page to page, begin anew in each file.
/// </summary>
internal static class PdfTags
{
    public static void Finish(PdfDocument pdf)
    {
        var root = pdf.Internals.Catalog.Elements.GetDictionary("/StructTreeRoot")!;
        foreach (
            var body in Below(root)
                .Where(e => e.Elements.GetName("/S") == "/LI")
                .SelectMany(Kids)
                .Where(e => e.Elements.GetName("/S") == "/NonStruct")
        )
            body.Elements.SetName("/S", "/LBody");
        Number(pdf, root);
    }

    private static void Number(PdfDocument pdf, PdfDictionary root)
    {
        var names = new SortedDictionary<string, PdfDictionary>(StringComparer.Ordinal);
        var elements = Below(root).ToArray();
        var numbers = elements
            .Select(e => e.Elements.GetString("/ID"))
            .Where(id => id.Length > 0)
            .Select((id, n) => (id, Name: Invariant($"cell{n:D8}")))
            .ToDictionary(n => n.id, n => n.Name, StringComparer.Ordinal);
        foreach (var element in elements)
        {
            if (numbers.TryGetValue(element.Elements.GetString("/ID"), out var name))
            {
                element.Elements.SetString("/ID", name);
                names.Add(name, element);
            }
            foreach (var headers in Attributes(element).Select(a => a.Elements.GetArray("/Headers")).OfType<PdfArray>())
            {
                for (var i = 0; i < headers.Elements.Count; i++)
                    headers.Elements[i] = new PdfString(numbers[headers.Elements.GetString(i)]);
            }
        }
        if (names.Count > 0)
            root.Elements["/IDTree"] = Tree(pdf, names);
    }

    private static PdfDictionary Tree(PdfDocument pdf, SortedDictionary<string, PdfDictionary> names)
    {
        var pairs = new PdfArray(pdf);
        foreach (var (name, element) in names)
        {
            pairs.Elements.Add(new PdfString(name));
            pairs.Elements.Add(element.Reference!);
        }
        var leaf = new PdfDictionary(pdf);
        leaf.Elements["/Names"] = pairs;
        // A tree that is only a root has no limits.
        return leaf;
    }

    /// <summary>Each element of the tree, in the order in which it is read.</summary>
    private static IEnumerable<PdfDictionary> Below(PdfDictionary element) => Kids(element).SelectMany(kid => Below(kid).Prepend(kid));

    /// <summary>The elements right below one; pieces of content are none.</summary>
    private static IEnumerable<PdfDictionary> Kids(PdfDictionary element)
    {
        var kids = element.Elements["/K"] switch
        {
            PdfArray array => array.Elements,
            PdfReference { Value: PdfArray array } => array.Elements,
            { } one => (IEnumerable<PdfItem>)[one],
            null => [],
        };
        return kids.Select(k => k is PdfReference reference ? reference.Value : k).OfType<PdfDictionary>().Where(k => k.Elements.ContainsKey("/S"));
    }

    private static IEnumerable<PdfDictionary> Attributes(PdfDictionary element) =>
        element.Elements["/A"] switch
        {
            PdfArray array => array.Elements.Select(a => a is PdfReference reference ? reference.Value : a).OfType<PdfDictionary>(),
            PdfReference { Value: PdfDictionary one } => [one],
            PdfDictionary one => [one],
            _ => [],
        };
}
