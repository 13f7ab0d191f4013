using System.Text;
using CsCheck;
using PmfSite.Assessing;
using PmfSite.Checking;
using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Loading;

namespace PmfSite.Tests.Mistakes;

/// <summary>Whatever a file of the small site turns into, its readers answer with places inside it and never with an exception.</summary>
public sealed class MutationTests
{
    private const int Mutations = 5_000;

    private static readonly string Site = Repository.Folder("tests", "SmallSite", "content");

    private static readonly string[] Files =
    [
        .. Directory
            .EnumerateFiles(Site, "*.*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Site, path))
            .Order(StringComparer.Ordinal),
    ];

    private static readonly string[] Pieces =
    [
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        ":",
        ": ",
        "- ",
        "-",
        "#",
        " #",
        "\t",
        "\n",
        "\n\n",
        "  ",
        "|",
        ">",
        "&a ",
        "*a",
        "!",
        "!!int ",
        "<<: ",
        "%",
        "@",
        "`",
        "?",
        "? ",
        ",",
        "---\n",
        "...\n",
        "\\",
        "\\u202E",
        "~",
        "null",
        "true",
        "0",
        "-0",
        "017",
        "1e3",
        "9999-12-31",
        "1950-51-q1",
        "2149-50-q4",
        "2149-12-31/P99Y",
        "\0",
        "\u0007",
        "\u001b[31m",
        "\r",
        "\u0085",
        "\u2028",
        "\u202e",
        "\u200b",
        "\ufeff",
        "\u00a0",
        "é",
        "e\u0301",
        "🏠",
        "\ud83c",
        "\uffff",
        "value: 1",
        "missing: late",
        "period: ",
        "covers: year-to-date\n",
        "arrears: 4",
    ];

    private static readonly Gen<Func<string, string>> Change = Gen.Select(
        Gen.Int[0, 5],
        Gen.Double[0, 1],
        Gen.Double[0, 1],
        Gen.OneOf(Pieces),
        (kind, from, to, piece) =>
            new Func<string, string>(text =>
            {
                var (a, b) = ((int)(from * text.Length), (int)(to * text.Length));
                var (start, end) = (Math.Min(a, b), Math.Min(Math.Max(a, b), Math.Min(a, b) + 12));
                return kind switch
                {
                    0 => text[..start] + text[end..],
                    1 => text[..end] + text[start..],
                    2 => string.Concat(
                        text.Select(c =>
                            c switch
                            {
                                '[' => '{',
                                '{' => '[',
                                '"' => '\'',
                                ':' when from < 0.1 => '=',
                                _ => c,
                            }
                        )
                    ),
                    3 => text[..start],
                    _ => text[..start] + piece + text[(kind == 4 ? start : end)..],
                };
            })
    );

    private static readonly Gen<(int File, byte[] Bytes)> Mutated = Gen.Select(
        Gen.Int[0, Files.Length - 1],
        Change.Array[1, 4],
        Gen.Int[0, 20],
        Gen.Byte,
        Gen.Double[0, 1],
        (file, changes, kind, raw, at) =>
        {
            var bytes = Encoding.UTF8.GetBytes(changes.Aggregate(File.ReadAllText(Path.Combine(Site, Files[file])), (text, change) => change(text)));
            // Now and then one byte is changed too, which UTF-8 need not survive.
            if (kind == 0 && bytes.Length > 0)
                bytes[(int)(at * (bytes.Length - 1))] = raw;
            return (file, bytes);
        }
    );

    [Fact]
    public void MutatedContent_IsAnsweredInPlace()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Site);
        Mutated.Sample(
            m =>
            {
                var path = Path.Combine(folder.Path, Files[m.File]);
                File.WriteAllBytes(path, m.Bytes);
                try
                {
                    Assert.All(Check(folder.Path), AssertInside);
                }
                finally
                {
                    File.Copy(Path.Combine(Site, Files[m.File]), path, overwrite: true);
                }
            },
            iter: Mutations,
            threads: 1
        );
    }

    private static IReadOnlyList<Diagnostic> Check(string folder)
    {
        var bag = new DiagnosticBag();
        if (ContentLoader.Load(folder, "content", bag) is { } content)
            Rulebook.Check(new Review(content, Assessor.Assess(content)), bag);
        var found = bag.Ordered();
        DiagnosticPrinter.Print(found, TextWriter.Null);
        return found;
    }

    private static void AssertInside(Diagnostic diagnostic)
    {
        var (file, line, column, length) = diagnostic.At;
        Assert.InRange(line, 1, file.LineCount);
        Assert.InRange(column, 1, file.Line(line).Length + 1);
        Assert.InRange(length, 0, Math.Max(1, file.Text.Length));
    }
}
