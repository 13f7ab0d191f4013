using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>One result under two sets of rules. A level is null where that set gives none.</summary>
internal sealed record Rejudged(HistoryPoint Now, HistoryPoint Then)
{
    public Level? LevelNow => Now.Working?.Level;

    public Level? LevelThen => Then.Working?.Level;

    /// <summary>By the word that readers see: two sets of rules have levels of their own.</summary>
    public bool Changes => LevelNow?.Word != LevelThen?.Word;
}

/// <summary>Judges everything that was ever reported anew, by other rules.</summary>
internal static class Rejudgement
{
    /// <summary>Every result that is rated by the rules of now or by the others, by indicator and then in order of time.</summary>
    /// <param name="proposed">The same content with other rules.</param>
    public static IReadOnlyList<Rejudged> Compare(Content content, Content proposed)
    {
        if (content.Quarters.Count == 0)
            return [];
        var last = content.Quarters[^1].Quarter;
        var (now, then) = (Assessor.Assess(content), Assessor.Assess(proposed));
        return
        [
            .. content
                .Indicators.SelectMany(i => now.Of(i).AllAsOf(last).Zip(then.Of(i).AllAsOf(last), (a, b) => new Rejudged(a, b)))
                .Where(r => r.LevelNow is not null || r.LevelThen is not null),
        ];
    }
}
