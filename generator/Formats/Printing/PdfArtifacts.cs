using System.Text;
using PdfSharp.Pdf;

namespace PmfSite.Formats.Printing;

/// <summary>
/// Marks what is drawn on a sheet and belongs to no part of what is read, such as page numbers and the lines of tables, as artifacts, which
/// screen readers pass over. A browser leaves it without a mark. It writes each operator on a line of its own.
/// </summary>
internal static class PdfArtifacts
{
    private const string Begin = "/Artifact BMC";
    private const string End = "EMC";

    public static void Mark(PdfPage page)
    {
        for (var i = 0; i < page.Contents.Elements.Count; i++)
        {
            var content = page.Contents.Elements.GetDictionary(i)!;
            var marked = Marked(Encoding.Latin1.GetString(content.Stream.UnfilteredValue).Split('\n'));
            content.Elements.Remove("/Filter");
            content.Elements.Remove("/DecodeParms");
            content.Stream.Value = Encoding.Latin1.GetBytes(string.Join('\n', marked));
            content.Stream.Zip();
        }
    }

    public static IEnumerable<string> Marked(IEnumerable<string> lines)
    {
        var depth = 0;
        var isOpen = false;
        foreach (var line in lines)
        {
            var operation = Operation(line);
            if (operation is "BDC" or "BMC")
                depth++;
            if (depth == 0 && !isOpen && Begins(operation))
            {
                isOpen = true;
                yield return Begin;
            }
            yield return line;
            if (isOpen && Ends(operation))
            {
                isOpen = false;
                yield return End;
            }
            if (operation == "EMC")
                depth--;
        }
    }

    /// <summary>A text, a path, or a drawing of its own.</summary>
    private static bool Begins(string operation) => operation is "BT" or "m" or "re" or "Do" or "sh";

    private static bool Ends(string operation) =>
        operation is "ET" or "f" or "f*" or "F" or "S" or "s" or "B" or "B*" or "b" or "b*" or "n" or "Do" or "sh";

    private static string Operation(string line) => line[(line.TrimEnd().LastIndexOfAny([' ', '>', ')', ']']) + 1)..].TrimEnd();
}
