using System.Text;
using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;

namespace PmfSite.Loading;

/// <summary>The files of one folder, read once, strictly: regular files only, no links, UTF-8, no invisible characters.</summary>
/// <param name="root">The folder on disk.</param>
/// <param name="all">Its files, relative to it.</param>
/// <param name="shown">How its path begins in messages, such as <c>content/</c>.</param>
internal sealed class ContentFiles(string root, IReadOnlyList<string> all, string shown, DiagnosticBag bag)
{
    private const int LargestFile = 4 * 1024 * 1024;
    private const int LargestPublished = 100 * 1024 * 1024;
    private const int LongestShownPath = 120;
    private const int DeepestFolder = 3; // quarters, the quarter, narratives
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly HashSet<string> known = new(all, StringComparer.Ordinal);

    /// <summary>Every file, in ordinal order, links among them; hidden files and editors' back-ups left out.</summary>
    public IReadOnlyList<string> All => all;

    /// <summary>All the files of a folder and of the folders in it.</summary>
    public static ContentFiles In(string root, string shown, DiagnosticBag bag)
    {
        var files = new List<string>();
        Walk(new DirectoryInfo(root), "", 0, files, (relative, slug, sentence, remedy) => bag.Error(Place(shown, relative), slug, sentence, remedy));
        return new(root, files, shown, bag);
    }

    /// <summary>A place for what is said of a file or folder that was not read.</summary>
    public SourceLocation PlaceOf(string relative) => Place(shown, relative);

    /// <summary>Tells of a file that has no place here.</summary>
    public void Refuse(string relative, string slug, string sentence, string remedy) => bag.Error(PlaceOf(relative), slug, sentence, remedy);

    /// <summary>The file's text; null when it cannot be read, and then the bag says why.</summary>
    public SourceFile? Read(string relative) =>
        Bytes(relative, LargestFile, "the file is larger than 4 MB", "split it") is { } bytes ? Decode(PlaceOf(relative).File.Path, bytes) : null;

    /// <summary>A file that is published as it is; null when it cannot be read, and then the bag says why.</summary>
    public byte[]? ReadBytes(string relative) =>
        Bytes(relative, LargestPublished, "the file is larger than 100 MB", "make it smaller, or put it elsewhere on the web and name its address");

    private byte[]? Bytes(string relative, int largest, string tooLarge, string remedy)
    {
        var place = PlaceOf(relative);
        var info = new FileInfo(Path.Combine(root, relative));
        try
        {
            if (IsLink(info))
                return Refuse(place, "link", "this is a link to another place", "put the file itself here");
            // Some disks would also open a name that differs in its capitals, and the site would then build on one machine only.
            if (!known.Contains(relative) || !info.Exists)
                return Refuse(place, "missing-file", "there is no such file", "write it as content/README.md describes");
            // A pipe or a device has no length; opening one could wait for ever.
            if (info.Length == 0)
                return Refuse(
                    place,
                    "empty-file",
                    "the file holds nothing",
                    "write its content as content/README.md describes; one that is optional can be deleted instead"
                );
            return info.Length > largest ? Refuse(place, "too-long", tooLarge, remedy) : File.ReadAllBytes(info.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(place, "unreadable-file", "the file cannot be read", "check its permissions, and that no other program holds it");
        }
    }

    private SourceFile? Decode(string name, byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..])
            return Undecoded(SourceLocation.Unread(name), "the file is UTF-16", "save it as UTF-8");
        var body = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        string text;
        try
        {
            text = Utf8.GetString(body);
        }
        catch (DecoderFallbackException exception)
        {
            var before = WithPlainLineEnds(Encoding.UTF8.GetString(body[..Math.Max(0, exception.Index)]));
            var file = new SourceFile(name, WithPlainLineEnds(Encoding.UTF8.GetString(body)));
            return Undecoded(file.AtIndex(before.Length), "a character here is not UTF-8", "save the file as UTF-8");
        }
        text = WithPlainLineEnds(text);
        if (Characters.FirstUnwanted(text) is { } unwanted)
        {
            bag.Add(Characters.Message(new SourceFile(name, text).AtIndex(unwanted.Index), unwanted.Code));
            return null;
        }
        // Only now: to normalise what is no character throws.
        return new SourceFile(name, text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC));
    }

    private byte[]? Refuse(SourceLocation at, string slug, string sentence, string remedy)
    {
        bag.Error(at, slug, sentence, remedy);
        return null;
    }

    private SourceFile? Undecoded(SourceLocation at, string sentence, string remedy)
    {
        bag.Error(at, "not-utf-8", sentence, remedy);
        return null;
    }

    private static string WithPlainLineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static SourceLocation Place(string shown, string relative) => SourceLocation.Unread(shown + Excerpt.Plain(relative, LongestShownPath));

    /// <summary>A link has its attribute even where what it leads to is gone; what is not there at all has every attribute.</summary>
    public static bool IsLink(FileSystemInfo entry) =>
        entry.Attributes is not (FileAttributes)(-1) and var attributes && attributes.HasFlag(FileAttributes.ReparsePoint);

    private static void Walk(DirectoryInfo folder, string prefix, int depth, List<string> files, Action<string, string, string, string> refuse)
    {
        // A folder sorts as its name with a slash, so that whole paths come in ordinal order without being compared whole.
        foreach (var entry in EntriesOf(folder, prefix, refuse).OrderBy(e => e is DirectoryInfo ? e.Name + "/" : e.Name, StringComparer.Ordinal))
        {
            var relative = prefix + entry.Name;
            if (entry.Name.StartsWith('.') || entry.Name.EndsWith('~'))
                continue;
            if (entry is not DirectoryInfo inner)
                files.Add(relative);
            else if (IsLink(inner))
                refuse(relative, "link", "this is a link to another place", "put the folder itself here");
            else if (depth == DeepestFolder)
                refuse(relative, "unknown-folder", "no folder has a place here", "move it out of the content folder");
            else
                Walk(inner, relative + "/", depth + 1, files, refuse);
        }
    }

    private static FileSystemInfo[] EntriesOf(DirectoryInfo folder, string prefix, Action<string, string, string, string> refuse)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            refuse(prefix.TrimEnd('/'), "unreadable-folder", "the folder cannot be read", "check its permissions");
            return [];
        }
    }
}
