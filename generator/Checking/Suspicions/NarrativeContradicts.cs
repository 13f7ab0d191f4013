using System.Text.RegularExpressions;
using PmfSite.Assessing;
using PmfSite.Checking.Reviewing;
using PmfSite.Performance;

namespace PmfSite.Checking.Suspicions;

/// <summary>
/// A narrative that says of the measure itself ("the rate improved", "it has fallen") the opposite of what the figure did since the period
/// before and, where that is known, since a year before. Nothing is suspected where the text has words for both ways.
/// </summary>
internal sealed partial class NarrativeContradicts : ISuspicion
{
    public string Slug => "narrative-contradicts";

    public IEnumerable<Suspected> Look(Review review)
    {
        var indicators = review.Content.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (var text in review.Texts().Where(t => t.Subject.Kind == SubjectKind.Indicator && indicators.ContainsKey(t.Subject.Id)))
        {
            if (
                review.Assessment.Of(indicators[text.Subject.Id], text.Quarter) is not { Reported.Value: not null, SincePrevious: { } since } position
                || position.Reported != position.Latest
            )
                continue;
            if (Claim().Matches(text.Words).FirstOrDefault(claim => Contradicts(claim, text.Words, since, position.SinceYearAgo)) is { } found)
            {
                yield return new(
                    text.Subject,
                    text.Quarter,
                    $"this says \"{found.Groups["says"].Value}\", and the figure says the opposite ({position.Reported.Outturn.At})",
                    "correct the text or the figure",
                    text.At(found.Groups["says"])
                );
            }
        }
    }

    private static bool Contradicts(Match claim, string text, Movement since, Movement? sinceYearAgo)
    {
        bool Both(Func<Movement, bool> opposite) => opposite(since) && (sinceYearAgo is null || opposite(sinceYearAgo));
        return claim.Groups["better"].Success ? !Worse().IsMatch(text) && Both(m => m.Direction == Direction.Worse)
            : claim.Groups["worse"].Success ? !Better().IsMatch(text) && Both(m => m.Direction == Direction.Better)
            : claim.Groups["up"].Success ? !Down().IsMatch(text) && Both(m => m.Direction != Direction.Same && m.Change < 0)
            : !Up().IsMatch(text) && Both(m => m.Direction != Direction.Same && m.Change > 0);
    }

    // The measure itself, perhaps "of so and so", then at most three small words, then what it did.
    [GeneratedRegex(
        @"\b(it|performance|figure|rate|share|number|count|measure|results?|value|score|total|average)"
            + @"(\s+of(\s+\w+){1,3}?)?"
            + @"(\s+(has|have|had|also|again|then|slightly|further|steadily|sharply)){0,3}"
            + @"\s+(?<says>(?<better>improved)|(?<worse>worsened|deteriorated)|(?<up>rose|risen|increased|grew|grown)"
            + @"|(?<down>fell|fallen|decreased|dropped))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Claim();

    [GeneratedRegex(@"\b(improv|better)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Better();

    [GeneratedRegex(@"\b(worse|deteriorat)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Worse();

    [GeneratedRegex(@"\b(rise|rising|rose|increas|grow|grew|higher)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Up();

    [GeneratedRegex(@"\b(fall|fell|decreas|drop|lower|declin|reduc)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Down();
}
