using System.Text.RegularExpressions;
using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Suspicions;

/// <summary>A title followed by a capitalised word, in a narrative, a story or an exception report: roles are named, never people.</summary>
internal sealed partial class NameInNarrative : ISuspicion
{
    public string Slug => "name-in-narrative";

    public IEnumerable<Suspected> Look(Review review) => InTexts(review).Concat(InReports(review));

    private static IEnumerable<Suspected> InTexts(Review review) =>
        from text in review.Texts()
        from Match name in TitleAndName().Matches(text.Words)
        select Found(text.Subject, text.Quarter, name, text.At(name));

    private static IEnumerable<Suspected> InReports(Review review) =>
        from quarter in review.Content.Quarters
        from entry in quarter.ExceptionReports
        let report = entry.Value
        where report is not null
        from words in report
            .Actions.Select(a => a.Action)
            .Concat([report.Factors, report.Forecast, report.SinceLastTime, report.RecoveryMissed])
            .OfType<string>()
        from Match name in TitleAndName().Matches(words)
        select Found(new(SubjectKind.Indicator, entry.Key), quarter.Quarter, name, PlaceIn(report, name));

    /// <summary>The first place of the name from the report on, as it may be broken over lines there; the report itself where it is written
    /// otherwise.</summary>
    private static SourceLocation PlaceIn(ExceptionReport report, Match name)
    {
        var file = report.At.File;
        return TitleAndName().Matches(file.Text, file.IndexOf(report.At)).FirstOrDefault(m => OnOneLine(m) == OnOneLine(name)) is { } found
            ? file.AtIndex(found.Index, found.Length)
            : report.At;
    }

    private static string OnOneLine(Match name) => string.Join(' ', name.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Suspected Found(Subject subject, Quarter quarter, Match name, SourceLocation at) =>
        new(subject, quarter, $"{Excerpt.Quote(OnOneLine(name))} looks like the name of a person", "name the role instead", at);

    [GeneratedRegex(@"\b(Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\b\.?\s+\p{Lu}[\p{L}.'’-]*", RegexOptions.CultureInvariant)]
    private static partial Regex TitleAndName();
}
