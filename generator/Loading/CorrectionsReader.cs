using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>corrections.yml</c>, and the texts that stand in <c>corrections/</c> under the id of their correction.</summary>
internal sealed class CorrectionsReader(
    ContentFiles files,
    IdTable<Indicator> indicators,
    FrameworkIds ids,
    IReadOnlyList<QuarterReturn> quarters,
    DiagnosticBag bag
)
{
    private const string Folder = "corrections/";
    private const int LongestReason = 600;
    private static readonly string[] Parts = ["figure", "narrative", "story", "definition", "release"];

    private readonly MarkdownReader markdown = new(bag);

    public static bool IsText(string name) => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal);

    public IReadOnlyList<Correction> Read(Fields file)
    {
        var corrections = new List<Correction>();
        var texts = files.All.Where(IsText).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in file.Entries())
        {
            var read = file.IsId(entry) && file.MapIn(entry) is { } f ? Read(f, entry.Key) : null;
            if (read is null or { Part: CorrectedText })
                texts.Remove(TextOf(entry.Key));
            if (read is not null)
                corrections.Add(read);
        }
        foreach (var unused in texts)
            bag.Error(
                files.PlaceOf(unused),
                "unknown-file",
                "no correction of a narrative or story has this id",
                "name the file after a correction in corrections.yml, or delete it"
            );
        return corrections;
    }

    private Correction? Read(Fields f, string id)
    {
        var quarter = f.Quarter("quarter");
        var part = ReadPart(f, id, quarter);
        var approved = f.Map("approved");
        var correction = new Correction
        {
            Id = id,
            Quarter = quarter,
            Part = part!,
            Wrong = f.Has("release") ? (part as ReleasedResult)?.Reason ?? "" : f.Text("wrong", LongestReason),
            Since = f.OptionalDate("since"),
            Body = approved?.Text("by", 100) ?? "",
            On = approved?.Date("on") ?? default,
            Minute = approved?.OptionalAddress("minute"),
            IsUrgent = f.YesNo("urgent", otherwise: false),
            Published = f.Moment("published"),
            Seal = f.OptionalDigest("seal"),
            At = f.At,
            PublishedAt = f.PlaceOf("published"),
            SealAt = f.PlaceOf("seal"),
        };
        approved?.Done();
        f.Done();
        return f.Ok && part is not null ? correction : null;
    }

    /// <summary>Exactly one part; null where something is wrong with it, which is told.</summary>
    private CorrectedPart? ReadPart(Fields f, string id, Quarter quarter)
    {
        if (Parts.Where(f.Seek).ToArray() is not [var part])
            return f.Wrong<CorrectedPart?>(
                f.At,
                "one-part",
                "a correction puts one thing right",
                "write one of figure, narrative, story, definition or release",
                null
            );
        return part switch
        {
            "figure" => ReadFigures(f, quarter),
            "narrative" => ReadText(f.Reference("narrative", indicators) is { } i ? new(SubjectKind.Indicator, i.Id) : null, id),
            "story" => ReadText(f.Reference("story", ids.Priorities) is { } p ? new(SubjectKind.Priority, p.Id) : null, id),
            "definition" => ReadDefinition(f),
            _ => ReadRelease(f, quarter),
        };
    }

    /// <summary>A line as in <c>outturns.yml</c>.</summary>
    private CorrectedFigures? ReadFigures(Fields f, Quarter quarter)
    {
        if (f.Map("figure") is not { } line || quarter == default)
            return null;
        var reader = new OutturnsReader(quarter, indicators, ids, new Dictionary<string, Verification>());
        reader.ReadOutturns(line);
        if (reader.Outturns.DistinctBy(o => (o.Indicator.Id, o.Period)).Count() < reader.Outturns.Count)
            line.Wrong(line.At, "outturn-twice", "one period has two values", "keep one of the two");
        return line.Entries().Count == 1
            ? line.Ok && reader.Outturns is [var first, ..]
                ? new(first.Indicator, reader.Outturns)
                : null
            : f.Wrong<CorrectedFigures?>(line.At, "one-part", "a correction puts one indicator right", "write a correction for each", null);
    }

    private CorrectedText? ReadText(Subject? subject, string id) =>
        files.Read(TextOf(id)) is { } file && markdown.Read(file, HeadingRule.None) is { } text && subject is { } of ? new(of, text) : null;

    private CorrectedDefinition? ReadDefinition(Fields f)
    {
        if (f.Map("definition") is not { } line)
            return null;
        if (line.Entries() is not [var entry])
            return f.Wrong<CorrectedDefinition?>(line.At, "one-part", "a correction puts one definition right", "write a correction for each", null);
        var definition = line.Text(entry.Key);
        return line.Reference(entry.Key, entry.KeyAt, indicators) is { } indicator && line.Ok ? new(indicator, definition) : null;
    }

    /// <summary>What stands in the files of the quarter, and is withheld there.</summary>
    private ReleasedResult? ReadRelease(Fields f, Quarter quarter)
    {
        if (f.Reference("release", indicators) is not { } indicator || quarter == default)
            return null;
        if (
            quarters.FirstOrDefault(q => q.Quarter == quarter) is not { Approval: { } approval } found
            || !approval.Withheld.TryGetValue(indicator.Id, out var reason)
        )
            return f.Wrong<ReleasedResult?>(
                f.PlaceOf("release"),
                "releases-nothing",
                $"{quarter} withholds no result of {indicator.Id}",
                "name the quarter whose approval.yml names it under withheld:, or remove the correction",
                null
            );
        return new(
            indicator,
            [.. found.Outturns.Where(o => o.Indicator.Id == indicator.Id)],
            found.ExceptionReports.GetValueOrDefault(indicator.Id),
            found.Narratives.GetValueOrDefault(indicator.Id),
            reason
        );
    }

    private static string TextOf(string id) => $"{Folder}{id}.md";
}
