using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>
/// Asks a YAML map for typed values. What is missing or wrong is told once, in place; after the last question <see cref="Done"/> tells
/// which keys nobody asked for. A wrong value answers with a stand-in, and <see cref="Ok"/> then says that the whole must not be used.
/// </summary>
internal sealed class Fields(YamlMap map, DiagnosticBag bag)
{
    private readonly Dictionary<string, YamlEntry> entries = map.Entries.ToDictionary(e => e.Key, StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly List<Fields> inner = [];
    private bool ok = true;

    public SourceLocation At => map.At;

    /// <summary>Whether everything asked for so far, inside it too, was right.</summary>
    public bool Ok => ok && inner.TrueForAll(f => f.Ok);

    public bool Has(string key)
    {
        asked.Add(key);
        return entries.ContainsKey(key);
    }

    public SourceLocation PlaceOf(string key) => entries.TryGetValue(key, out var entry) ? entry.Value.At : map.At;

    public string Text(string key, int longest = 4000) => OptionalText(key, longest) ?? Missing<string>(key, "");

    public string? OptionalText(string key, int longest = 4000)
    {
        if (Leaf(key) is not { } leaf)
            return null;
        if (CommentBehind(leaf))
            return Wrong(leaf.At, "comment-in-text", "a number sign cuts this text off", "put the whole text in quotes", "");
        var text = leaf.Value.Trim();
        if (text.Length > longest)
            return Wrong(leaf.At, "too-long", Invariant($"{key} has {text.Length} characters, at most {longest} fit"), "shorten it", "");
        // A spreadsheet would run such a cell as a formula.
        if (text is ['=' or '+' or '-' or '@', ..])
            return Wrong(leaf.At, "formula", $"{key} starts with {text[0]}", "start with a letter or a digit", "");
        return text;
    }

    public decimal Number(string key) => Leaf(key, required: true) is { } leaf ? Number(leaf) : 0;

    public decimal Number(YamlText leaf) =>
        Grammar.Number(leaf.Value) is { } number ? number : Wrong(leaf.At, "not-a-number", "expected a number such as 91.4", NumberRemedy(leaf.Value), 0m);

    public int Whole(string key, int least, int most, int fallback)
    {
        if (Leaf(key) is not { } leaf)
            return fallback;
        return Grammar.Number(leaf.Value) is { } number && decimal.IsInteger(number) && number >= least && number <= most
            ? (int)number
            : Wrong(leaf.At, "not-a-number", Invariant($"expected a whole number from {least} to {most}"), "write digits only", fallback);
    }

    public decimal Share(string key) =>
        Leaf(key, required: true) is not { } leaf ? 0
        : Grammar.Share(leaf.Value) is { } share ? share
        : Wrong(leaf.At, "not-a-share", "expected a share such as 10%", "write a number from 0 to 100 and a per cent sign", 0m);

    public bool YesNo(string key, bool fallback) => Leaf(key)?.Value switch
    {
        null => fallback,
        "true" => true,
        "false" => false,
        var other => Wrong(PlaceOf(key), "not-yes-or-no", $"expected true or false, not {Excerpt.Quote(other)}", "write true or false", fallback),
    };

    public DateOnly Date(string key) => OptionalDate(key) ?? Missing(key, default(DateOnly));

    public DateOnly? OptionalDate(string key)
    {
        if (Leaf(key) is not { } leaf)
            return null;
        return Grammar.Date(leaf.Value) ?? Wrong(leaf.At, "not-a-date", $"{Excerpt.Quote(leaf.Value)} is not a date", "write it as 2025-10-01", default(DateOnly));
    }

    public Period Period(string key) => OptionalPeriod(key) ?? Missing(key, Stand);

    public Period? OptionalPeriod(string key) => Leaf(key) is { } leaf ? Period(leaf.Value, leaf.At) : null;

    public Period Period(string text, SourceLocation at) =>
        Grammar.Period(text)
        ?? Wrong(at, "not-a-period", $"{Excerpt.Quote(text)} is not a period", "write it as 2025-26-q1, 2025-26, 2025 or another form of content/README.md", Stand);

    public Quarter? OptionalQuarter(string key)
    {
        if (Leaf(key) is not { } leaf)
            return null;
        return Grammar.Quarter(leaf.Value) is { } quarter
            ? quarter
            : Wrong<Quarter?>(leaf.At, "not-a-quarter", $"{Excerpt.Quote(leaf.Value)} is not a quarter", "write it as 2025-26-q1", null);
    }

    /// <summary>One word of a fixed list, written in lower case with hyphens: <c>HalfYearly</c> as half-yearly.</summary>
    public T Word<T>(string key)
        where T : struct, Enum
    {
        if (Leaf(key, required: true) is not { } leaf)
            return default;
        foreach (var value in Enum.GetValues<T>())
        {
            if (Hyphenated(value.ToString()) == leaf.Value)
                return value;
        }
        return Wrong(leaf.At, "unknown-word", $"{Excerpt.Quote(leaf.Value)} is not one of the words for {key}",
            Suggestion.For(leaf.Value, Enum.GetNames<T>().Select(Hyphenated)), default(T));
    }

    /// <summary>A web address that starts with https://.</summary>
    public string? OptionalAddress(string key)
    {
        if (OptionalText(key) is not { Length: > 0 } text)
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0
            ? text
            : Wrong<string?>(PlaceOf(key), "not-an-address", $"{Excerpt.Quote(text)} is not a web address", "write it in full, starting with https://", null);
    }

    public T Reference<T>(string key, Register<T> register)
        where T : class =>
        OptionalReference(key, register) ?? (Has(key) ? null! : Missing<T>(key, null!));

    public T? OptionalReference<T>(string key, Register<T> register)
        where T : class =>
        Leaf(key) is { } leaf ? Reference(leaf, register) : null;

    public T? Reference<T>(YamlText leaf, Register<T> register)
        where T : class
    {
        if (register.Find(leaf.Value) is { } found)
            return found;
        ok = false;
        // An entry that could not be read has been told of where it stands.
        if (!register.IsBroken(leaf.Value))
            Say(leaf.At, register.UnknownSlug, $"there is no {register.Noun} {Excerpt.Quote(leaf.Value)}", Suggestion.For(leaf.Value, register.Ids));
        return null;
    }

    public IReadOnlyList<T> References<T>(string key, Register<T> register)
        where T : class =>
        [.. Items(key).OfType<YamlText>().Select(leaf => Reference(leaf, register)).OfType<T>()];

    /// <summary>The parts of a list; a missing list is told.</summary>
    public IReadOnlyList<YamlNode> Items(string key, bool required = true)
    {
        if (!Has(key))
            return required ? Missing<IReadOnlyList<YamlNode>>(key, []) : [];
        return entries[key].Value switch
        {
            YamlList { Items.Count: > 0 } list => list.Items,
            YamlNode other => Wrong<IReadOnlyList<YamlNode>>(other.At, "not-a-list", $"{key} is a list", "write [one, two], or one line each that starts with a hyphen", []),
        };
    }

    public IEnumerable<Fields> MapItems(string key, bool required = true)
    {
        foreach (var item in Items(key, required))
        {
            if (item is YamlMap map)
                yield return Inside(map);
            else
                Wrong(item.At, "not-a-map", $"each part of {key} holds keys and values", "write {key: value, ...}", 0);
        }
    }

    /// <summary>The map under a key; null when there is none, which is told if it is required.</summary>
    public Fields? Map(string key, bool required = true)
    {
        if (!Has(key))
            return required ? Missing<Fields?>(key, null) : null;
        return entries[key].Value is YamlMap map
            ? Inside(map)
            : Wrong<Fields?>(entries[key].Value.At, "not-a-map", $"{key} holds keys and values", "write them on the lines below, indented", null);
    }

    public Fields Inside(YamlMap map)
    {
        var fields = new Fields(map, bag);
        inner.Add(fields);
        return fields;
    }

    /// <summary>A map of ids to what they name, in the order of the file.</summary>
    public Register<T> Register<T>(string key, string noun, Func<string, Fields, T?> read, bool required = true)
        where T : class
    {
        var register = new Register<T>(noun);
        if (Map(key, required) is { } map)
            map.ReadInto(register, read);
        return register;
    }

    /// <summary>Reads every entry of this map as id and fields.</summary>
    public void ReadInto<T>(Register<T> register, Func<string, Fields, T?> read)
        where T : class
    {
        foreach (var (id, fields) in Each())
            register.Add(id, fields is null || !Grammar.IsId(id) ? null : read(id, fields));
    }

    /// <summary>Every entry of this map as a key with the fields under it; null where there are none, which is told.</summary>
    public IEnumerable<(string Id, Fields? Fields)> Each()
    {
        foreach (var entry in map.Entries)
        {
            asked.Add(entry.Key);
            CheckId(entry.Key, entry.KeyAt);
            yield return (entry.Key, entry.Value is YamlMap inside
                ? Inside(inside)
                : Wrong<Fields?>(entry.Value.At, "not-a-map", $"{entry.Key} holds keys and values", "write {key: value, ...}, or lines below, indented", null));
        }
    }

    /// <summary>Every entry of this map as it is.</summary>
    public IReadOnlyList<YamlEntry> Entries()
    {
        asked.UnionWith(entries.Keys);
        return map.Entries;
    }

    public void CheckId(string id, SourceLocation at)
    {
        if (!Grammar.IsId(id))
            Wrong(at, "bad-id", $"{Excerpt.Quote(id)} cannot be an id", "use lower-case letters, digits and hyphens, at most 64, starting and ending with a letter or digit", 0);
    }

    /// <summary>Tells of a fault that only the reader of this map can see.</summary>
    public T Wrong<T>(SourceLocation at, string slug, string sentence, string remedy, T standIn)
    {
        ok = false;
        Say(at, slug, sentence, remedy);
        return standIn;
    }

    /// <summary>After the last question: tells of every key that was not asked for.</summary>
    public void Done()
    {
        foreach (var entry in map.Entries.Where(e => !asked.Contains(e.Key)))
            Wrong(entry.KeyAt, "unknown-key", $"{entry.Key} is not a key here", Suggestion.For(entry.Key, asked), 0);
    }

    private YamlText? Leaf(string key, bool required = false)
    {
        if (!Has(key))
            return required ? Missing<YamlText?>(key, null) : null;
        return entries[key].Value switch
        {
            YamlText { IsEmpty: false } leaf => leaf,
            YamlText empty => Wrong<YamlText?>(empty.At, "empty-value", $"{key} has no value", "write one, or remove the key", null),
            var other => Wrong<YamlText?>(other.At, "not-a-value", $"{key} is a single value", "write it behind the colon", null),
        };
    }

    [return: NotNullIfNotNull(nameof(standIn))]
    private T Missing<T>(string key, T standIn)
    {
        if (!Has(key))
            Wrong(map.At, "missing-key", $"{key} is missing", $"add {key} as content/README.md describes", 0);
        return standIn;
    }

    private static bool CommentBehind(YamlText leaf)
    {
        if (!leaf.Plain)
            return false;
        var rest = leaf.At.File.Text.AsSpan(Math.Min(leaf.EndsAt, leaf.At.File.Text.Length));
        var line = rest[..(rest.IndexOf('\n') is var end and >= 0 ? end : rest.Length)];
        return line.TrimStart(' ') is ['#', ..];
    }

    private static string NumberRemedy(string written) => written switch
    {
        _ when written.Contains(',', StringComparison.Ordinal) && Grammar.Number(written.Replace(',', '.')) is not null => "use a full stop for the decimal mark, and no commas",
        _ when written.Contains('%', StringComparison.Ordinal) => "leave out the per cent sign; the unit says it",
        "n/a" or "N/A" or "-" or "tbc" or "TBC" => "say why there is no value: {missing: not-available, reason: ...}",
        _ => "digits, a full stop for the decimal mark, at most six decimal places, nothing else",
    };

    private static string Hyphenated(string name) => string.Concat(name.Select((c, i) =>
        char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLower(c, CultureInfo.InvariantCulture) : c.ToString()));

    private static Period Stand => Performance.Period.CalendarYear(1900);

    private void Say(SourceLocation at, string slug, string sentence, string remedy) => bag.Error(at, slug, sentence, remedy);
}
