using System.Text;
using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>
/// Asks a YAML map for typed values. What is missing or wrong is told once, in place; after the last question <see cref="Done"/> tells
/// what is missing and which keys nobody asked for. A wrong value answers with a stand-in, and <see cref="Ok"/> then says that the
/// whole must not be used.
/// </summary>
/// <param name="at">The key above the map, or the whole file: where a missing key is told.</param>
internal sealed class Fields(YamlMap map, SourceLocation at, DiagnosticBag bag)
{
    private readonly Dictionary<string, YamlEntry> entries = map.Entries.ToDictionary(e => e.Key, StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);
    private readonly List<Fields> inner = [];
    private bool ok = true;

    public SourceLocation At => at;

    /// <summary>The whole of a file; null where it cannot be read, which is told.</summary>
    public static Fields? In(SourceFile file, DiagnosticBag bag) => StrictYaml.Read(file, bag) is { } map ? new(map, file.Whole, bag) : null;

    /// <summary>Whether everything asked for so far, inside it too, was right.</summary>
    public bool Ok => ok && inner.TrueForAll(f => f.Ok);

    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>Asks for a key, which may stand here from now on. Whether it does.</summary>
    public bool Seek(string key)
    {
        asked.Add(key);
        return Has(key);
    }

    /// <summary>Asks for all of these keys. Whether one of them is there.</summary>
    public bool SeekAny(params ReadOnlySpan<string> keys)
    {
        var any = false;
        foreach (var key in keys)
            any |= Seek(key);
        return any;
    }

    /// <summary>Where the value stands; of a map or a list, its key.</summary>
    public SourceLocation PlaceOf(string key) =>
        !entries.TryGetValue(key, out var entry) ? at
        : entry.Value is YamlText ? entry.Value.At
        : entry.KeyAt;

    public string Text(string key, int longest = 4000) => OptionalText(key, longest) ?? Missing(key, "");

    public string? OptionalText(string key, int longest = 4000)
    {
        if (Leaf(key) is not { } leaf)
            return null;
        if (leaf.HasCommentBehind)
            return Wrong(leaf.At, "comment-in-text", "a number sign cuts this text off", "put the whole text in quotes", "");
        var text = leaf.Value.Trim();
        if (text.Length > longest)
            return Wrong(leaf.At, "too-long", Invariant($"{key} has {text.Length} characters, at most {longest} fit"), "shorten it", "");
        if (text is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..])
            return Wrong(
                leaf.At,
                "formula",
                $"{key} starts with {text[0]}, and a spreadsheet would take it for a formula",
                "start with a letter or a digit",
                ""
            );
        return text;
    }

    /// <summary>One word that stands for something else; a comment may follow it.</summary>
    public string? OptionalWord(string key) => Leaf(key)?.Value;

    public decimal Number(string key) => Leaf(key) is { } leaf ? Number(leaf) : Missing(key, 0m);

    /// <summary>Null where the key is not there; one without a usable value has a stand-in.</summary>
    public decimal? OptionalNumber(string key) => Seek(key) ? Number(key) : null;

    public decimal Number(YamlText leaf) => Grammar.Number(leaf.Value) ?? Wrong(FieldMessages.NotANumber(leaf), 0m);

    public int Whole(string key, int least, int most) => Has(key) ? Whole(key, least, most, least) : Missing(key, least);

    public int? OptionalWhole(string key, int least, int most) => Seek(key) ? Whole(key, least, most) : null;

    public int Whole(string key, int least, int most, int otherwise)
    {
        if (Leaf(key) is not { } leaf)
            return otherwise;
        return Grammar.Number(leaf.Value) is { } number && decimal.IsInteger(number) && number >= least && number <= most
            ? (int)number
            : Wrong(leaf.At, "not-a-number", Invariant($"expected a whole number from {least} to {most}"), "write digits only", otherwise);
    }

    public decimal Share(string key) =>
        Leaf(key) is not { } leaf
            ? Missing(key, 0m)
            : Grammar.Share(leaf.Value)
                ?? Wrong(leaf.At, "not-a-share", "expected a share such as 10%", "write a number from 0 to 100 and a per cent sign", 0m);

    /// <summary>10% as a share of a target, or a number as units of the value; never less than zero.</summary>
    public Distance Distance(string key)
    {
        if (Leaf(key) is not { } leaf)
            return Missing(key, new InUnits(0));
        if (Grammar.Share(leaf.Value) is { } share)
            return new ShareOfTarget(share);
        return Grammar.Number(leaf.Value) is { } units and >= 0
            ? new InUnits(units)
            : Wrong(
                leaf.At,
                "not-a-distance",
                $"expected a share such as 10% or a number such as 2, not {Excerpt.QuoteWord(leaf.Value)}",
                "write how far from the target, without a sign",
                new InUnits(0)
            );
    }

    public bool YesNo(string key) => Has(key) ? YesNo(key, otherwise: false) : Missing(key, false);

    public bool YesNo(string key, bool otherwise) =>
        Leaf(key) switch
        {
            null => otherwise,
            { Value: "true" } => true,
            { Value: "false" } => false,
            var other => Wrong(
                other.At,
                "not-yes-or-no",
                $"expected true or false, not {Excerpt.QuoteWord(other.Value)}",
                "write true or false",
                otherwise
            ),
        };

    public DateOnly Date(string key) => OptionalDate(key) ?? Missing(key, default(DateOnly));

    public DateOnly? OptionalDate(string key) =>
        Leaf(key) is { } leaf ? Grammar.Date(leaf.Value) ?? Wrong(FieldMessages.NotADate(leaf), default(DateOnly)) : null;

    public string Digest(string key) => OptionalDigest(key) ?? Missing(key, "");

    /// <summary>A SHA-256 in hexadecimal digits.</summary>
    public string? OptionalDigest(string key) =>
        Leaf(key) is not { } leaf ? null
        : Grammar.IsDigest(leaf.Value) ? leaf.Value
        : Wrong(leaf.At, "not-a-digest", "this is not a SHA-256", "copy its 64 digits whole, or let the command approve write it", "");

    public LondonTime Moment(string key) => OptionalMoment(key) ?? Missing(key, default(LondonTime));

    /// <summary>A moment that happens once.</summary>
    public LondonTime? OptionalMoment(string key) =>
        Leaf(key) is not { } leaf
            ? null
            : Grammar.Moment(leaf.Value) switch
            {
                null => Wrong(FieldMessages.NotAMoment(leaf), default(LondonTime)),
                { IsWhereClocksChange: true } => Wrong(FieldMessages.WhereClocksChange(leaf), default(LondonTime)),
                var moment => moment,
            };

    public Period Period(string key) => OptionalPeriod(key) ?? Missing(key, Stand);

    public Period? OptionalPeriod(string key) => Leaf(key) is { } leaf ? Period(leaf.Value, leaf.At) ?? Stand : null;

    /// <summary>The period that a text names; null when it names none, which is told.</summary>
    public Period? Period(string text, SourceLocation where) => Grammar.Period(text) ?? Wrong<Period?>(FieldMessages.NotAPeriod(text, where), null);

    public Quarter Quarter(string key) => OptionalQuarter(key) ?? Missing(key, default(Quarter));

    public Quarter? OptionalQuarter(string key) => Leaf(key) is { } leaf ? Quarter(leaf.Value, leaf.At) : null;

    /// <summary>The quarter that a text names; null when it names none, which is told.</summary>
    public Quarter? Quarter(string text, SourceLocation where) =>
        Grammar.Quarter(text) ?? Wrong<Quarter?>(FieldMessages.NotAQuarter(text, where), null);

    public T? OptionalWordOf<T>(string key)
        where T : struct, Enum => Seek(key) ? Word<T>(key) : null;

    /// <summary>One word of a fixed list.</summary>
    public T Word<T>(string key)
        where T : struct, Enum
    {
        if (Leaf(key) is not { } leaf)
            return Missing(key, default(T));
        return Keywords.Find<T>(leaf.Value)
            ?? Wrong(
                leaf.At,
                "unknown-word",
                $"{Excerpt.QuoteWord(leaf.Value)} is not one of the words for {key}",
                Suggestion.For(leaf.Value, Keywords.All<T>()),
                default(T)
            );
    }

    /// <summary>The words of a list, each once and one of a fixed list, with where they stand.</summary>
    public Dictionary<T, SourceLocation> WordsOf<T>(string key, bool required = true)
        where T : struct, Enum
    {
        var named = new Dictionary<T, SourceLocation>();
        foreach (var leaf in Leaves(key, required, "word", $"[{string.Join(", ", Keywords.All<T>().Take(2))}]"))
        {
            if (Keywords.Find<T>(leaf.Value) is not { } word)
                Wrong(
                    leaf.At,
                    "unknown-word",
                    $"{Excerpt.QuoteWord(leaf.Value)} is not one of the words for {key}",
                    Suggestion.For(leaf.Value, Keywords.All<T>())
                );
            else if (!named.TryAdd(word, leaf.At))
                Wrong(leaf.At, "named-twice", $"{key} already names {leaf.Value}", "remove one of the two");
        }
        return named;
    }

    public string Address(string key) => OptionalAddress(key) ?? Missing(key, "");

    /// <summary>A web address that starts with https://.</summary>
    public string? OptionalAddress(string key) =>
        Leaf(key) is not { } leaf ? null
        : Grammar.IsWebAddress(leaf.Value) ? leaf.Value
        : Wrong<string?>(
            leaf.At,
            "not-an-address",
            $"{Excerpt.Quote(leaf.Value)} is not a web address",
            "write it in full, starting with https://, without spaces",
            ""
        );

    public T Reference<T>(string key, IdTable<T> table)
        where T : class => Has(key) ? OptionalReference(key, table)! : Missing<T>(key, null!);

    public T? OptionalReference<T>(string key, IdTable<T> table)
        where T : class => Leaf(key) is { } leaf ? Reference(leaf.Value, leaf.At, table) : null;

    /// <summary>What the id names; null when it is unknown, which is told, or could not be read, which was told where it stands.</summary>
    public T? Reference<T>(string id, SourceLocation where, IdTable<T> table)
        where T : class
    {
        if (table.Find(id) is { } found)
            return found;
        ok = false;
        if (!table.IsBroken(id))
            bag.Add(FieldMessages.Unknown(id, where, table));
        return null;
    }

    /// <summary>What the ids of a list name, each once.</summary>
    public IReadOnlyList<T> References<T>(string key, IdTable<T> table, bool required = true)
        where T : class
    {
        var named = new List<T>();
        foreach (var leaf in Leaves(key, required, "id", "[one, two]"))
        {
            if (Reference(leaf.Value, leaf.At, table) is { } thing && !named.Contains(thing))
                named.Add(thing);
            else if (table.Find(leaf.Value) is not null)
                Wrong(leaf.At, "named-twice", $"{key} already names {leaf.Value}", "remove one of the two");
        }
        return named;
    }

    /// <summary>The parts of a list; a missing list is told.</summary>
    public IReadOnlyList<YamlNode> Items(string key, bool required = true)
    {
        if (!Seek(key))
            return required ? Missing<IReadOnlyList<YamlNode>>(key, []) : [];
        return entries[key].Value switch
        {
            { IsEmpty: true } empty => Empty<IReadOnlyList<YamlNode>>(key, empty, []),
            YamlList list => list.Items,
            var other => Wrong<IReadOnlyList<YamlNode>>(
                other.At,
                "not-a-list",
                $"{key} is a list",
                "write [one, two], or one line each that starts with a hyphen",
                []
            ),
        };
    }

    public IEnumerable<Fields> MapItems(string key, bool required = true)
    {
        foreach (var item in Items(key, required))
        {
            if (item is YamlMap map)
                yield return Inside(map, map.At);
            else
                Wrong(item.At, "not-a-map", $"each part of {key} holds keys and values", "write {key: value, ...}");
        }
    }

    /// <summary>The map under a key; null when there is none, which is told if it is required.</summary>
    public Fields? Map(string key, bool required = true)
    {
        if (!Seek(key))
            return required ? Missing<Fields?>(key, null) : null;
        return MapIn(entries[key]);
    }

    /// <summary>The map of an entry; null when there is none, which is told.</summary>
    public Fields? MapIn(YamlEntry entry) =>
        entry.Value switch
        {
            { IsEmpty: true } empty => Empty<Fields?>(entry.Key, empty, null),
            YamlMap map => Inside(map, entry.KeyAt),
            var other => Wrong<Fields?>(
                other.At,
                "not-a-map",
                $"{entry.Key} holds keys and values",
                "write {key: value, ...}, or lines below, indented",
                null
            ),
        };

    /// <summary>Every entry of this map as it is.</summary>
    public IReadOnlyList<YamlEntry> Entries()
    {
        asked.UnionWith(entries.Keys);
        return map.Entries;
    }

    public bool IsId(YamlEntry entry) => Grammar.IsId(entry.Key) || Wrong(FieldMessages.NotAnId(entry.Key, entry.KeyAt), false);

    /// <summary>Tells of a fault that only the reader of this map can see.</summary>
    public void Wrong(SourceLocation where, string slug, string sentence, string remedy) => Wrong(new(Severity.Error, slug, sentence, remedy, where));

    /// <summary>Tells of such a fault, and answers with a stand-in for what could not be read.</summary>
    public T Wrong<T>(SourceLocation where, string slug, string sentence, string remedy, T standIn) =>
        Wrong(new(Severity.Error, slug, sentence, remedy, where), standIn);

    /// <summary>
    /// What several of a thing are called. Where content says what one is called and not that, a warning tells, since the site never bends a word
    /// of a council, and says the one for several.
    /// </summary>
    public string? PluralOf(string one, string several, int longest)
    {
        if (entries.TryGetValue(one, out var named) && named.Value is YamlText { Value.Length: > 0 } && !Has(several))
            bag.Add(FieldMessages.NoPlural(PlaceOf(one), one, several));
        return OptionalText(several, longest);
    }

    /// <summary>The stand-in for what could not be read elsewhere, which is told there.</summary>
    public T Broken<T>(T standIn)
    {
        ok = false;
        return standIn;
    }

    public T Empty<T>(string key, YamlNode empty, T standIn) =>
        Wrong(
            empty.At,
            "empty-value",
            $"{key} has no value",
            empty is YamlText { HasCommentBehind: true }
                ? "if the number sign belongs to it, put it in quotes; otherwise write a value, or remove the key"
                : "write one, or remove the key",
            standIn
        );

    /// <summary>After the last question: tells of every key that was not asked for, and of those that are missing.</summary>
    public void Done()
    {
        foreach (var entry in map.Entries.Where(e => !asked.Contains(e.Key)))
        {
            if (NumberWithComma(entry) is { } number)
            {
                Wrong(FieldMessages.NotANumber(number));
                continue;
            }
            // A misspelt key is one mistake, not one key too many and another too few.
            var meant = Suggestion.Nearest(entry.Key, asked.Where(key => !entries.ContainsKey(key)));
            missing.Remove(meant ?? "");
            Wrong(
                entry.KeyAt,
                "unknown-key",
                $"{(Ascii.IsValid(entry.Key) ? entry.Key : Excerpt.QuoteWord(entry.Key))} is not a key here",
                meant is null ? Suggestion.For(entry.Key, asked) : $"did you mean {meant}?"
            );
        }
        foreach (var key in missing)
            Wrong(at, "missing-key", $"{key} is missing", $"add {key} as content/README.md describes");
    }

    /// <summary>In curly brackets a comma ends a value, so that <c>{value: 33,9}</c> holds the value 33 and a key 9 without a value.</summary>
    private YamlText? NumberWithComma(YamlEntry entry)
    {
        var place = -1;
        for (var i = 1; i < map.Entries.Count && place < 0; i++)
            place = ReferenceEquals(map.Entries[i], entry) ? i : -1;
        return
            place > 0
            && entry is { Value.IsEmpty: true, Key: var decimals }
            && decimals.All(char.IsAsciiDigit)
            && map.Entries[place - 1].Value is YamlText { Plain: true } whole
            && Grammar.Number(whole.Value) is not null
            ? whole with
            {
                Value = $"{whole.Value},{decimals}",
                At = whole.At with { Length = entry.KeyAt.Column + decimals.Length - whole.At.Column },
            }
            : null;
    }

    private Fields Inside(YamlMap inside, SourceLocation where)
    {
        var fields = new Fields(inside, where, bag);
        inner.Add(fields);
        return fields;
    }

    /// <summary>The texts of a list; what is none is told.</summary>
    /// <param name="noun">What each of them is.</param>
    private IEnumerable<YamlText> Leaves(string key, bool required, string noun, string example)
    {
        foreach (var item in Items(key, required))
        {
            if (item is YamlText { IsEmpty: false } leaf)
                yield return leaf;
            else
                Wrong(item.At, item.IsEmpty ? "empty-value" : "not-a-value", $"each part of {key} is one {noun}", $"write {example}");
        }
    }

    private YamlText? Leaf(string key)
    {
        if (!Seek(key))
            return null;
        return entries[key].Value switch
        {
            { IsEmpty: true } empty => Empty<YamlText?>(key, empty, null),
            YamlText leaf => leaf,
            var other => Wrong<YamlText?>(other.At, "not-a-value", $"{key} is a single value", "write it behind the colon", null),
        };
    }

    /// <summary>The stand-in for a value that is not there; a key without a usable value has been told already.</summary>
    private T Missing<T>(string key, T standIn)
    {
        if (!Seek(key))
        {
            ok = false;
            missing.Add(key);
        }
        return standIn;
    }

    private T Wrong<T>(Diagnostic diagnostic, T standIn)
    {
        Wrong(diagnostic);
        return standIn;
    }

    private void Wrong(Diagnostic diagnostic)
    {
        ok = false;
        bag.Add(diagnostic);
    }

    private static Period Stand => Performance.Period.CalendarYear(1900);
}
