using PmfSite.Diagnostics;

namespace PmfSite.Loading.Yaml;

/// <summary>What the strict YAML reader says to authors.</summary>
internal static class YamlMessages
{
    public static Diagnostic Empty(SourceLocation at) =>
        Error(at, "empty-file", "the file holds nothing", "write its content as content/README.md describes, or delete it");

    public static Diagnostic NotAMap(SourceLocation at) =>
        Error(at, "not-a-map", "expected lines of the form key: value", "begin with a key, a colon and a space");

    public static Diagnostic NotYaml(SourceLocation at, string reason)
    {
        var (sentence, remedy) = InPlainWords(reason);
        return Error(at, "not-yaml", sentence, remedy);
    }

    public static Diagnostic Unclosed(SourceLocation at) =>
        Error(
            at,
            "not-yaml",
            "this cannot be read from here on",
            "look for a bracket or a quote that was not closed, or for a number sign that cuts its line off"
        );

    public static Diagnostic SecondDocument(SourceLocation at) =>
        Error(at, "second-document", "a second document starts here", "remove the line of three hyphens; one file holds one document");

    public static Diagnostic OddSpace(SourceLocation at, char space) =>
        space == '\t'
            ? Error(at, "tab", "a tab is used for indentation", "use spaces")
            : Error(
                at,
                "odd-space",
                Invariant($"this space (U+{(int)space:X4}) is not the one of the space bar"),
                "delete it and type a space; it often comes with text that was copied from another program"
            );

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
        Error(at, "duplicate-key", Invariant($"{key} is already on line {first.Line}"), "keep one of the two");

    /// <summary>The parser's own words name its parts; an author needs to know what was probably written.</summary>
    private static (string Sentence, string Remedy) InPlainWords(string reason) =>
        reason switch
        {
            _ when Says(reason, "multiline plain scalar") => (
                "the line above has no colon and space of its own, so that this one seems to go on with it",
                "write a colon and a space behind the key above, or put its whole text in quotes"
            ),
            _ when Says(reason, "found invalid mapping") => ("a colon and a space in the middle of a text", "put the text in quotes"),
            _ when Says(reason, "mapping values are not allowed") => (
                "a colon and a space where no key can stand",
                "put the text in quotes, and check the indentation"
            ),
            _ when Says(reason, "cannot start any token") => ("a text cannot start with this sign", "put the text in quotes"),
            _ when Says(reason, "could not find expected ':'") => ("a key without a colon", "write a colon and a space behind it"),
            _ when Says(reason, "quoted scalar, found unknown escape") || Says(reason, "Unicode") => (
                "a backslash in double quotes begins an escape, and this one does not exist",
                "write two backslashes, or use single quotes"
            ),
            _ when Says(reason, "quoted scalar") => (
                "a quote that opens here and does not close",
                "close it, and double a quote that belongs to the text"
            ),
            _ when Says(reason, "flow mapping") || Says(reason, "flow sequence") || Says(reason, "expected node content") => (
                "a bracket above was not closed, or a comma is missing before this",
                "close the bracket, and put text that holds a bracket, a comma or a number sign in quotes"
            ),
            _ when Says(reason, "did not find expected key") => (
                "this does not fit the lines above it",
                "check the indentation, and what stands behind the last bracket or quote"
            ),
            _ when Says(reason, "did not find expected '-' indicator") => (
                "this does not fit the list above it",
                "begin the line with a hyphen, or check the indentation"
            ),
            _ => (
                $"this cannot be read as YAML: {Excerpt.Plain(reason, 120)}",
                "put text that holds a colon, a bracket or a number sign in quotes, and check the indentation and closing brackets above"
            ),
        };

    private static bool Says(string reason, string words) => reason.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static Diagnostic Error(SourceLocation at, string slug, string sentence, string remedy) =>
        new(Severity.Error, slug, sentence, remedy, at);
}
