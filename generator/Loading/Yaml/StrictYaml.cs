using System.Text;
using PmfSite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PmfSite.Loading.Yaml;

/// <summary>
/// Reads the part of YAML that a figure cannot hide in: maps, lists and text, without tags, anchors, aliases or a second document,
/// within limits of size and depth. YamlDotNet finds the events; its object loaders are never used, since they accept wrong figures.
/// </summary>
internal sealed class StrictYaml
{
    private const int DeepestNesting = 12;
    private const int MostEvents = 200_000;
    private const int LongestText = 64 * 1024;
    private const int LongestKey = 64;

    private readonly SourceFile file;
    private readonly DiagnosticBag bag;
    private readonly Parser parser;
    private int events;

    private StrictYaml(SourceFile file, DiagnosticBag bag)
    {
        this.file = file;
        this.bag = bag;
        parser = new Parser(new Scanner(new StringReader(file.Text), skipComments: true));
    }

    /// <summary>The map that the file holds; null when it holds none, and then the bag says why.</summary>
    public static YamlMap? Read(SourceFile file, DiagnosticBag bag)
    {
        if (FirstOddSpace(file.Text) is { } odd)
        {
            bag.Add(YamlMessages.OddSpace(file.AtIndex(odd), file.Text[odd]));
            return null;
        }
        var reader = new StrictYaml(file, bag);
        try
        {
            return reader.Document();
        }
        catch (Refusal refusal)
        {
            bag.Add(refusal.Diagnostic);
        }
        catch (YamlException exception)
        {
            bag.Add(YamlMessages.NotYaml(reader.At(exception.Start), exception.InnerException?.Message ?? exception.Message));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser loses its footing on some unclosed brackets and says so without a place.
            bag.Add(YamlMessages.Unclosed(reader.At(reader.parser.Current?.Start ?? Mark.Empty)));
        }
        return null;
    }

    private YamlMap? Document()
    {
        Next<StreamStart>();
        if (!Next(out var first) || first is StreamEnd)
            throw new Refusal(YamlMessages.Empty(file.Whole));
        Next();
        var root = Node(0);
        if (parser.Current is DocumentEnd)
            Next();
        if (parser.Current is not StreamEnd)
            throw new Refusal(YamlMessages.SecondDocument(At(parser.Current!.Start)));
        return root switch
        {
            YamlMap map => map,
            YamlText { IsEmpty: true } => throw new Refusal(YamlMessages.Empty(file.Whole)),
            _ => throw new Refusal(YamlMessages.NotAMap(root.At)),
        };
    }

    /// <summary>Reads the node that the parser stands on, and moves behind it.</summary>
    private YamlNode Node(int depth)
    {
        var current = parser.Current ?? throw new Refusal(YamlMessages.Unclosed(file.Whole));
        if (depth > DeepestNesting)
            throw new Refusal(YamlMessages.TooDeep(At(current.Start), DeepestNesting));
        if (current is AnchorAlias)
            throw new Refusal(YamlMessages.Anchor(At(current.Start)));
        if (current is NodeEvent { Anchor.IsEmpty: false })
            throw new Refusal(YamlMessages.Anchor(At(current.Start)));
        if (current is NodeEvent { Tag.IsEmpty: false })
            throw new Refusal(YamlMessages.Tag(At(current.Start)));
        return current switch
        {
            Scalar scalar => Text(scalar),
            SequenceStart => List(depth),
            MappingStart => Map(depth),
            _ => throw new Refusal(YamlMessages.Unclosed(At(current.Start))),
        };
    }

    private YamlText Text(Scalar scalar)
    {
        var at = At(scalar.Start, scalar.End);
        if (scalar.Value.Length > LongestText)
            throw new Refusal(YamlMessages.TooLong(at, LongestText));
        if (Characters.FirstUnwanted(scalar.Value) is { } unwanted)
            throw new Refusal(Characters.Message(at, unwanted.Code));
        Next();
        // An escape may have put a letter and its accent apart again.
        return new(scalar.Value.Normalize(NormalizationForm.FormC), scalar.Style == ScalarStyle.Plain, (int)scalar.End.Index, at);
    }

    private YamlList List(int depth)
    {
        var at = At(parser.Current!.Start);
        var items = new List<YamlNode>();
        Next();
        while (parser.Current is not SequenceEnd)
            items.Add(Node(depth + 1));
        Next();
        return new(items, at);
    }

    private YamlMap Map(int depth)
    {
        var at = At(parser.Current!.Start);
        var entries = new List<YamlEntry>();
        var first = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        Next();
        while (parser.Current is not MappingEnd)
        {
            var node = Node(depth + 1);
            if (node is not YamlText key)
                throw new Refusal(YamlMessages.OddKey(node.At));
            var value = Node(depth + 1);
            if (key.Value.Length > LongestKey || key.IsEmpty)
                bag.Add(YamlMessages.BadKey(key.At, key.Value));
            else if (key.Value == "<<")
                bag.Add(YamlMessages.Anchor(key.At));
            else if (!first.TryAdd(key.Value, key.At))
                bag.Add(YamlMessages.DuplicateKey(key.At, key.Value, first[key.Value]));
            else
                entries.Add(new(key.Value, key.At, value));
        }
        Next();
        return new(entries, at);
    }

    private void Next<T>()
        where T : ParsingEvent
    {
        if (!Next(out var current) || current is not T)
            throw new Refusal(YamlMessages.Empty(file.Whole));
    }

    private void Next() => Next(out _);

    private bool Next(out ParsingEvent? current)
    {
        if (++events > MostEvents)
            throw new Refusal(YamlMessages.TooMuch(At(parser.Current!.Start), MostEvents));
        var more = parser.MoveNext();
        current = parser.Current;
        return more;
    }

    /// <summary>The parser counts on behind the end of a file; a person is shown its last line.</summary>
    private SourceLocation At(Mark start, int length = 1)
    {
        var line = (int)Math.Clamp(start.Line, 1, file.LineCount);
        return file.At(line, line < start.Line ? file.Line(line).Length + 1 : (int)Math.Clamp(start.Column, 1, file.Line(line).Length + 1), length);
    }

    private SourceLocation At(Mark start, Mark end) => At(start, end.Line == start.Line ? (int)Math.Max(1, end.Column - start.Column) : 1);

    /// <summary>
    /// The index of a space that YAML does not take for one, where it looks like indentation or stands behind the colon of a key:
    /// the lines would mean something else than they seem to.
    /// </summary>
    private static int? FirstOddSpace(string text)
    {
        for (var start = 0; start < text.Length; start = text.IndexOf('\n', start) is var end and >= 0 ? end + 1 : text.Length)
        {
            var i = start;
            while (i < text.Length && text[i] == ' ')
                i++;
            if (i < text.Length && IsOddSpace(text[i]))
                return i;
            while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '-'))
                i++;
            if (i + 1 < text.Length && text[i] == ':' && IsOddSpace(text[i + 1]) && text[i + 1] != '\t')
                return i + 1;
        }
        return null;
    }

    private static bool IsOddSpace(char c) => c is not (' ' or '\n') && char.IsWhiteSpace(c);

    /// <summary>Ends the reading of a file whose rest cannot be trusted; never leaves this class.</summary>
    private sealed class Refusal(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }
}
