using PmfSite.Charting;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>A part of a chapter: a heading, a paragraph, a list, a chart, or a table.</summary>
public abstract record Block;

/// <summary>A heading below that of the chapter.</summary>
/// <param name="Id">Where a link may lead to, different in each heading of a reading; null where none does.</param>
public sealed record Heading(HeadingRank Rank, string? Id, string Text) : Block;

/// <summary>How deep a heading stands.</summary>
public enum HeadingRank
{
    /// <summary>Of a part of a chapter, such as an indicator.</summary>
    Part,

    /// <summary>Of something inside a part.</summary>
    Detail,
}

/// <summary>One sentence or more.</summary>
public sealed record Paragraph(string Text) : Block;

/// <summary>How an indicator or a project stands.</summary>
/// <param name="Sentence">The word of the status, and why it has it; may be more than one sentence.</param>
public sealed record Standing(StatusTag Status, string Sentence) : Block;

/// <summary>A list of at least one item; all of them have a number, or none has.</summary>
public sealed record Items(IReadOnlyList<Item> Each) : Block
{
    internal static Items Of(IEnumerable<string> texts) => new([.. texts.Select(t => new Item("", t))]);

    internal static Items Numbered(IEnumerable<string> texts, Words words, int first = 1) =>
        new([.. texts.Select((t, n) => new Item(words.Display.Count(first + n), t) { Place = first + n })]);
}

/// <summary>An item of a list.</summary>
/// <param name="Number">In digits; empty where items have none.</param>
public sealed record Item(string Number, string Text)
{
    /// <summary>Zero where items have no number.</summary>
    internal int Place { get; init; }
}

/// <summary>A table for who sees it at once, and the same row by row in sentences for who does not.</summary>
/// <param name="Columns">The first names the rows.</param>
/// <param name="Rows">At least one; each as long as the columns. No cell is empty.</param>
/// <param name="Sentences">One for each row, with words or points between its numbers.</param>
public sealed record Grid(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Sentences)
    : Block
{
    /// <summary>What the sentences say and no cell does, each led by the name of its row; may be empty.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A chart. The sentences before it and the table behind it say all that it shows, so that formats may leave it out.</summary>
public sealed record Figure : Block
{
    private readonly Func<Sheet, HistoryChart> draw;

    internal Figure(string name, Func<Sheet, HistoryChart> draw) => (Name, this.draw) = (name, draw);

    /// <summary>What it is, in a few words.</summary>
    public string Name { get; }

    /// <summary>The chart as it was drawn for the letters of this reading; null where it was not.</summary>
    public HistoryChart? Chart { get; private init; }

    internal Figure On(Sheet sheet) => this with { Chart = draw(sheet) };
}
