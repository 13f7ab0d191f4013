using System.Text.RegularExpressions;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>supplied.yml</c> of a quarter, and the files that it names.</summary>
/// <param name="folder">Of the quarter, relative to the content folder, with the closing slash.</param>
internal sealed partial class SuppliedFormatsReader(ContentFiles files, string folder)
{
    private const string FilesFolder = "supplied/";
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    /// <summary>Tells of every file in the folder that nothing names, since nobody would ever see it.</summary>
    /// <param name="inFolder">Every file of the quarter, relative to its folder.</param>
    public void RefuseUnnamed(IEnumerable<string> inFolder)
    {
        foreach (var name in inFolder.Where(n => n.StartsWith(FilesFolder, StringComparison.Ordinal) && !named.Contains(n)))
            files.Refuse(folder + name, "unknown-file", "supplied.yml does not name this file", "name it there, or remove it");
    }

    public IReadOnlyList<SuppliedFormat> Read(Fields f)
    {
        var all = new List<SuppliedFormat>();
        foreach (var entry in f.Entries())
        {
            if (f.IsId(entry) && f.MapIn(entry) is { } fields && Read(entry.Key, fields) is { } supplied)
                all.Add(supplied);
        }
        return all;
    }

    /// <summary>A file that the site may hold for people to open: no page, no program.</summary>
    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\.(pdf|docx|odt|epub|brf|txt|mp3|mp4|vtt)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    private SuppliedFormat? Read(string id, Fields f)
    {
        var kind = f.Word<SuppliedKind>("kind");
        var supplied = new SuppliedFormat
        {
            Id = id,
            Kind = kind,
            Title = f.Text("title", 120),
            Language = f.Text("language", 10),
            Edition = f.Digest("edition"),
            EditionAt = f.PlaceOf("edition"),
            Extent = f.OptionalText("extent", 40),
            File = File("file", f),
            Address = f.OptionalAddress("address"),
            Transcript = File("transcript", f),
        };
        f.Done();
        if (!f.Ok)
            return null;
        if (!Grammar.IsLanguage(supplied.Language))
            f.Wrong(
                f.PlaceOf("language"),
                "not-a-language",
                $"{Excerpt.QuoteWord(supplied.Language)} is not the code of a language",
                "write it as en-GB or cy; British Sign Language is bfi"
            );
        if (supplied.File is null == supplied.Address is null)
            f.Wrong(f.At, "file-or-address", "it is either a file or stands at an address", "name one of the two");
        if (kind is SuppliedKind.SignLanguage or SuppliedKind.NarratedAudio && supplied.Transcript is null)
            f.Wrong(f.At, "missing-key", "transcript is missing", "name a file with the words, for whoever neither sees nor hears it");
        return f.Ok ? supplied : null;
    }

    private SuppliedFile? File(string key, Fields f)
    {
        if (f.OptionalText(key, 100) is not { Length: > 0 } name)
            return null;
        if (!FileName().IsMatch(name))
            return f.Wrong<SuppliedFile?>(
                f.PlaceOf(key),
                "not-a-file",
                $"{Excerpt.Quote(name)} is not a file that can be supplied",
                "use lower-case letters, digits and hyphens, and an ending of pdf, docx, odt, epub, brf, txt, mp3, mp4 or vtt",
                null
            );
        named.Add(FilesFolder + name);
        return files.ReadBytes(folder + FilesFolder + name) is { } bytes ? new(name, bytes) : f.Broken<SuppliedFile?>(null);
    }
}
