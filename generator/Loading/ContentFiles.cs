using System.Text;
using PmfSite.Diagnostics;

namespace PmfSite.Loading;

/// <summary>The files of one folder, read once, strictly: regular files only, no links, UTF-8, no invisible characters.</summary>
/// <param name="root">The folder on disk.</param>
/// <param name="all">Its files, relative to it.</param>
/// <param name="shown">How its path begins in messages, such as <c>content/</c>.</param>
internal sealed class ContentFiles(string root, IReadOnlyList<string> all, string shown, DiagnosticBag bag)
{
    private const int LargestFile = 4 * 1024 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Every file, in ordinal order; hidden files and editors' back-ups left out.</summary>
    public IReadOnlyList<string> All => all;

    /// <summary>All the files of a folder and of the folders in it.</summary>
    public static ContentFiles In(string root, string shown, DiagnosticBag bag) =>
        new(root, [.. Walk(root, "", shown, bag)], shown, bag);

    /// <summary>A place for what is said of a file that was not read.</summary>
    public SourceLocation PlaceOf(string relative) => new SourceFile(shown + Excerpt.Plain(relative, 120), "").Whole;

    /// <summary>The file's text; null when it cannot be read, and then the bag says why.</summary>
    public SourceFile? Read(string relative)
    {
        var path = Path.Combine(root, relative);
        var info = new FileInfo(path);
        if (!info.Exists)
            return Refuse(PlaceOf(relative), "missing-file", "there is no such file", "write it as content/README.md describes");
        // A pipe or a device has no length; opening one could wait for ever.
        if (info.Length == 0)
            return Refuse(PlaceOf(relative), "empty-file", "the file holds nothing", "write its content as content/README.md describes, or delete it");
        if (info.Length > LargestFile)
            return Refuse(PlaceOf(relative), "too-long", "the file is larger than 4 MB", "split it");
        try
        {
            return Decode(shown + relative, File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(PlaceOf(relative), "unreadable-file", $"the file cannot be read: {exception.Message}", "check its permissions");
        }
    }

    private SourceFile? Decode(string name, byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return Refuse(new SourceFile(name, "").Whole, "not-utf-8", "the file is UTF-16", "save it as UTF-8");
        var body = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        string text;
        try
        {
            text = Utf8.GetString(body);
        }
        catch (DecoderFallbackException exception)
        {
            var before = Encoding.UTF8.GetString(body[..Math.Max(0, exception.Index)]);
            var file = new SourceFile(name, Encoding.UTF8.GetString(body));
            return Refuse(file.AtIndex(before.Length), "not-utf-8", "a character here is not UTF-8", "save the file as UTF-8");
        }
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (!text.IsNormalized(NormalizationForm.FormC))
            text = text.Normalize(NormalizationForm.FormC);
        var source = new SourceFile(name, text);
        if (Characters.FirstUnwanted(text) is not { } unwanted)
            return source;
        bag.Add(Characters.Message(source.AtIndex(unwanted.Index), unwanted));
        return null;
    }

    private SourceFile? Refuse(SourceLocation at, string slug, string sentence, string remedy)
    {
        bag.Error(at, slug, sentence, remedy);
        return null;
    }

    private static IEnumerable<string> Walk(string folder, string prefix, string shown, DiagnosticBag bag)
    {
        // A folder sorts as its name with a slash, so that whole paths come in ordinal order without being compared whole.
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(e => e is DirectoryInfo ? e.Name + "/" : e.Name, StringComparer.Ordinal))
        {
            var relative = prefix + entry.Name;
            if (entry.Name.StartsWith('.') || entry.Name.EndsWith('~'))
                continue;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                bag.Error(new SourceFile(shown + Excerpt.Plain(relative, 120), "").Whole, "link", "this is a link to another place",
                    "put the file or folder itself here");
            }
            else if (entry is DirectoryInfo inner)
            {
                foreach (var file in Walk(inner.FullName, relative + "/", shown, bag))
                    yield return file;
            }
            else
            {
                yield return relative;
            }
        }
    }
}
