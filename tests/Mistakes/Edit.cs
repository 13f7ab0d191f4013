using System.Text;

namespace PmfSite.Tests.Mistakes;

/// <summary>One change of one file of a site.</summary>
internal sealed class Edit
{
    public string File { get; init; } = "";

    /// <summary>A text that occurs exactly once; it is replaced by <see cref="With"/> or by <see cref="Bytes"/>.</summary>
    public string? Find { get; init; }

    public string? With { get; init; }

    /// <summary>The new text of the whole file, which need not exist before.</summary>
    public string? Whole { get; init; }

    public bool Delete { get; init; }

    /// <summary>Bytes in hexadecimal, put in the place of <see cref="Find"/>.</summary>
    public string? Bytes { get; init; }

    /// <summary>An encoding other than UTF-8: utf-16, utf-16-be, utf-16-without-mark, latin-1.</summary>
    public string? SavedAs { get; init; }

    public void Apply(string site)
    {
        var path = Path.Combine(site, File);
        if (Delete)
        {
            System.IO.File.Delete(path);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, NewBytes(path));
    }

    private byte[] NewBytes(string path)
    {
        var text = Whole ?? System.IO.File.ReadAllText(path);
        if (Find is null)
            return Encoded(text);
        var at = text.IndexOf(Find, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(Find, at + 1, StringComparison.Ordinal) >= 0)
            throw new InvalidOperationException($"{File} must hold exactly one \"{Find}\"");
        var (before, after) = (text[..at], text[(at + Find.Length)..]);
        return Bytes is null
            ? Encoded(before + With + after)
            : [.. Encoded(before), .. Convert.FromHexString(Bytes.Replace(" ", "", StringComparison.Ordinal)), .. Encoded(after)];
    }

    private byte[] Encoded(string text) =>
        SavedAs switch
        {
            null => Encoding.UTF8.GetBytes(text),
            "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            "utf-16-be" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            "utf-16-without-mark" => Encoding.Unicode.GetBytes(text),
            "latin-1" => Encoding.Latin1.GetBytes(text),
            var other => throw new InvalidOperationException($"no encoding {other}"),
        };
}
