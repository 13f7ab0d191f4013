using PmfSite.Diagnostics;

namespace PmfSite.Loading.Yaml;

/// <summary>A piece of YAML with its place: text, a list, or a map. There are no other kinds; every leaf is text.</summary>
internal abstract record YamlNode(SourceLocation At)
{
    /// <summary>Nothing was written.</summary>
    public abstract bool IsEmpty { get; }
}

/// <summary>A leaf.</summary>
/// <param name="Plain">Written without quotes and not as a block, so that a number sign behind it started a comment.</param>
/// <param name="EndsAt">Index in the file's text just behind the value.</param>
internal sealed record YamlText(string Value, bool Plain, int EndsAt, SourceLocation At) : YamlNode(At)
{
    /// <summary>Nothing but space was written, or one of YAML's words for nothing.</summary>
    public override bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (Plain && Value is "~" or "null" or "Null" or "NULL");

    /// <summary>A comment follows on the line and may be a part of the text that was meant: <c>title: Our #1 priority</c>.</summary>
    public bool HasCommentBehind
    {
        get
        {
            var rest = At.File.Text.AsSpan(Math.Min(EndsAt, At.File.Text.Length));
            var line = rest[..(rest.IndexOf('\n') is var end and >= 0 ? end : rest.Length)];
            return Plain && line.TrimStart(' ') is ['#', ..];
        }
    }
}

/// <summary>Nodes in the order of the file.</summary>
internal sealed record YamlList(IReadOnlyList<YamlNode> Items, SourceLocation At) : YamlNode(At)
{
    public override bool IsEmpty => Items.Count == 0;
}

/// <summary>Keys in the order of the file, each once.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, SourceLocation At) : YamlNode(At)
{
    public override bool IsEmpty => Entries.Count == 0;
}

/// <summary>A key and what stands under it.</summary>
internal sealed record YamlEntry(string Key, SourceLocation KeyAt, YamlNode Value);
