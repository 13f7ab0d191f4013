namespace PmfSite.Tests.Transcripts;

/// <summary>Readable texts that a folder keeps by name: held against what is made now, or written anew where that is asked.</summary>
internal static class StoredTexts
{
    /// <param name="made">By name of file; an empty one has none.</param>
    public static void Compare(string folder, IReadOnlyDictionary<string, string> made)
    {
        var texts = made.Where(t => t.Value.Length > 0).OrderBy(t => t.Key, StringComparer.Ordinal).ToArray();
        if (Acceptance.IsAsked)
            Accept(folder, texts);
        var kept = Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);
        Assert.Equal(kept.Keys.Order(StringComparer.Ordinal), texts.Select(t => t.Key));
        Assert.All(texts, text => Assert.Equal(kept[text.Key], text.Value));
    }

    private static void Accept(string folder, IEnumerable<KeyValuePair<string, string>> texts)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in texts)
            File.WriteAllText(Path.Combine(folder, name), text);
    }
}
