using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>What is suppressed, withheld or not released is in no file of any format, whatever program made it and whatever it is packed
/// in.</summary>
[Collection(BuiltSites.Name)]
public sealed class SecretsTests(BuiltSites sites)
{
    [Fact]
    public void No_page_file_or_member_of_a_file_made_without_programs_tells_them()
    {
        NothingTells(Unpacked);
        EachTells([".txt", "-script.txt", "-large-print.html", "-braille-uncontracted.brf", ".epub", ".ods", ".xlsx"], Unpacked);
    }

    [ToolFact("pdftotext", "whether printed sheets hold what is for nobody", "chromium", "lou_translate")]
    public async Task No_printed_sheet_and_no_braille_tells_them()
    {
        var (keeping, telling) = (await Printed(sites.Keeping), await Printed(sites.Telling));
        NothingTells(file => Unpacked(file).Append(keeping.GetValueOrDefault(file.Key, "")));
        EachTells(["-large-print-16.pdf", "-large-print-18.pdf", "-large-print-24.pdf", ".pdf", "-braille-contracted.brf"], file =>
            [telling.GetValueOrDefault(file.Key, ""), .. Unpacked(file)]
        );
    }

    private void NothingTells(Func<KeyValuePair<string, byte[]>, IEnumerable<string>> read)
    {
        var telling =
            from file in sites.Keeping.Files
            from secret in Secrets.All
            where Tells(secret.Number, file, read)
            select $"{secret.Quarter}, {secret.Number}: {file.Key}";
        Assert.Empty(telling);
    }

    /// <summary>What nobody finds in the one site is found in the other, where everyone may know it.</summary>
    /// <param name="endings">Of the dashboard's files.</param>
    private void EachTells(string[] endings, Func<KeyValuePair<string, byte[]>, IEnumerable<string>> read)
    {
        var silent =
            from secret in Secrets.All
            from path in endings
                .Select(ending => $"quarters/{secret.Quarter}/performance-{secret.Quarter}{ending}")
                .Concat([$"quarters/{secret.Quarter}/results.csv", $"quarters/{secret.Quarter}/results.json"])
            where !Tells(secret.Number, new(path, sites.Telling.Files[path]), read)
            select $"{secret.Quarter}, {secret.Number}: {path}";
        Assert.Empty(silent);
    }

    private static bool Tells(string number, KeyValuePair<string, byte[]> file, Func<KeyValuePair<string, byte[]>, IEnumerable<string>> read) =>
        read(file).Any(text => Written(number, file.Key).Any(w => text.Contains(w, StringComparison.Ordinal)));

    /// <summary>As it may be written: exact or rounded, with its comma or without; in braille in its digits.</summary>
    private static string[] Written(string number, string file)
    {
        var rounded = decimal.Parse(number, CultureInfo.InvariantCulture);
        string[] written =
        [
            number[..6],
            rounded.ToString("N1", CultureInfo.InvariantCulture),
            rounded.ToString("N0", CultureInfo.InvariantCulture),
            Math.Floor(rounded).ToString("N0", CultureInfo.InvariantCulture),
        ];
        return file.EndsWith(".brf", StringComparison.Ordinal) ? [.. written.Select(InBraille)] : written;
    }

    private static string InBraille(string number) =>
        string.Concat(
            number.Select(c =>
                c switch
                {
                    '.' => '4',
                    ',' => '1',
                    '0' => 'J',
                    _ => (char)('A' + c - '1'),
                }
            )
        );

    /// <summary>The file as it is, and all that is packed in it.</summary>
    private static IEnumerable<string> Unpacked(KeyValuePair<string, byte[]> file)
    {
        yield return Encoding.UTF8.GetString(file.Value);
        if (file.Value is not [(byte)'P', (byte)'K', 3, 4, ..])
            yield break;
        using var zip = new ZipArchive(new MemoryStream(file.Value));
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            using (var member = entry.Open())
                member.CopyTo(bytes);
            foreach (var text in Unpacked(new(entry.FullName, bytes.ToArray())))
                yield return text;
        }
    }

    private static async Task<Dictionary<string, string>> Printed(BuiltSite built)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in built.Files.Where(f => f.Key.EndsWith(".pdf", StringComparison.Ordinal)))
            texts[path] = await Readers.Sheets(bytes);
        return texts;
    }
}
