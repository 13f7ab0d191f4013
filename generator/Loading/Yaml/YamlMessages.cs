using PmfSite.Diagnostics;

namespace PmfSite.Loading.Yaml;

/// <summary>What the strict YAML reader says to authors.</summary>
internal static class YamlMessages
{
    public static Diagnostic Empty(SourceLocation at) =>
        Error(at, "empty-file", "the file holds nothing", "write its content as content/README.md describes, or delete it");

    public static Diagnostic NotAMap(SourceLocation at) =>
        Error(at, "not-a-map", "expected lines of the form key: value", "begin with a key, a colon and a space");

    public static Diagnostic NotYaml(SourceLocation at, string reason) =>
        Error(at, "not-yaml", $"this cannot be read as YAML: {Excerpt.Plain(reason, 120)}",
            "put text that holds a colon, a bracket or a number sign in quotes, and check the indentation and closing brackets above");

    public static Diagnostic Unclosed(SourceLocation at) =>
        Error(at, "not-yaml", "this cannot be read as YAML from here on", "look for a bracket or a quote above that was not closed");

    public static Diagnostic SecondDocument(SourceLocation at) =>
        Error(at, "second-document", "a second document starts here", "remove the line of three hyphens; one file holds one document");

    public static Diagnostic Tab(SourceLocation at) =>
        Error(at, "tab", "a tab is used for indentation", "use spaces");

    public static Diagnostic Anchor(SourceLocation at) =>
        Error(at, "anchor", "anchors, aliases and merge keys (&, *, <<) are not used here", "write the value out where it is needed");

    public static Diagnostic Tag(SourceLocation at) =>
        Error(at, "tag", "tags (!) are not used here", "remove the tag; put text that starts with ! in quotes");

    public static Diagnostic TooDeep(SourceLocation at, int limit) =>
        Error(at, "too-deep", Invariant($"more than {limit} levels inside one another"), "check the brackets and the indentation");

    public static Diagnostic TooLong(SourceLocation at, int limit) =>
        Error(at, "too-long", Invariant($"a text of more than {limit / 1024} KB"), "shorten it, or close the quote that it began with");

    public static Diagnostic TooMuch(SourceLocation at, int limit) =>
        Error(at, "too-long", Invariant($"more than {limit:N0} values in one file"), "split the file");

    public static Diagnostic OddKey(SourceLocation at) =>
        Error(at, "bad-key", "a key is a list or a map", "write a key as a plain word before the colon");

    public static Diagnostic BadKey(SourceLocation at, string key) =>
        Error(at, "bad-key", $"{Excerpt.Quote(key)} cannot be a key", "use plain letters, digits and hyphens, at most 64");

    public static Diagnostic DuplicateKey(SourceLocation at, string key, SourceLocation first) =>
        Error(at, "duplicate-key", Invariant($"{Excerpt.Plain(key, 64)} is already on line {first.Line}"), "keep one of the two");

    private static Diagnostic Error(SourceLocation at, string slug, string sentence, string remedy) =>
        new(Severity.Error, slug, sentence, remedy, at);
}
