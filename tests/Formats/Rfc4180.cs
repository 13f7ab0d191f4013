using System.Text;

namespace PmfSite.Tests.Formats;

/// <summary>A strict reader of CSV, written from RFC 4180 apart from the writer.</summary>
internal static class Rfc4180
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        for (var i = 0; i < text.Length; )
        {
            var cell = new StringBuilder();
            if (text[i] == '"')
            {
                for (i++; text[i] != '"' || (i + 1 < text.Length && text[i + 1] == '"'); i += text[i] == '"' ? 2 : 1)
                    cell.Append(text[i]);
                i++;
            }
            else
            {
                for (; text[i] is not (',' or '\r'); i++)
                    cell.Append(text[i] is '"' or '\n' ? throw new FormatException($"a bare {(int)text[i]} at {i}") : text[i]);
            }
            row.Add(cell.ToString());
            if (text[i] == ',')
            {
                i++;
                continue;
            }
            if (text[i] != '\r' || text[i + 1] != '\n')
                throw new FormatException($"a row ends wrongly at {i}");
            i += 2;
            rows.Add(row);
            row = [];
        }
        return rows;
    }
}
