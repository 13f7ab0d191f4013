using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Writes the council's rule from its configuration; the rule itself works the examples.</summary>
internal static class HowWeJudgeComposer
{
    public static HowWeJudgePage Compose(Composition site)
    {
        var address = Address.HowWeJudge;
        var scheme = site.Framework.Rating;
        return new()
        {
            Path = address.Path,
            Title = "How we judge performance",
            HeadTitle = site.HeadTitle("How we judge performance"),
            Description = $"How {site.Framework.Council.Name} rates its performance, with worked examples.",
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Rule = Rule(scheme),
            Source = scheme.Source is { } source ? SourceLines.Of(source) : null,
            Levels = [.. scheme.Levels.Select(l => new StatusCount(Display.Status(l), "", l.Meaning))],
            WithoutRating = WithoutRating(),
            Examples = [.. Example.All.Where(e => site.Content.Indicators.Any(i => i.IsRated && i.Polarity == e.Polarity)).Select(e => Work(e, scheme, site.Content.Indicators))],
            OwnTolerances =
            [
                .. site.Content.Indicators
                    .Where(i => i is { IsRated: true, Tolerance: not null })
                    .Select(i => new OwnTolerance(Composition.LinkTo(i, address), Sentences.Tolerance(i.Tolerance!), Sentences.Stop(i.Tolerance!.Reason!))),
            ],
            Kinds = [.. site.Framework.Kinds.Select(k => new Fact(k.Title, $"{Sentences.Stop(k.Meaning)} ({(k.Rated ? "rated" : "not rated")})", []))],
            ExceptionRule = ExceptionRule(scheme),
        };
    }

    public static string ExceptionRule(RatingScheme scheme)
    {
        var words = scheme.Levels.Where(l => l.NeedsExceptionReport).Select(l => l.Word).ToArray();
        return words.Length == 0
            ? "No status needs an exception report."
            : $"Every indicator that is {string.Join(" or ", words)} must have an exception report. It says what contributed to the result, what is being done, and from when that is expected to work.";
    }

    private static string[] Rule(RatingScheme scheme) =>
    [
        $"{scheme.OnTarget.Word}: {Sentences.LowerFirst(scheme.OnTarget.Meaning)}. A value that is exactly on the target is {scheme.OnTarget.Word}.",
        $"{scheme.WithinTolerance.Word}: {Sentences.LowerFirst(scheme.WithinTolerance.Meaning)}. The tolerance is {Sentences.Tolerance(scheme.Tolerance)}, and a value exactly that far away is still {scheme.WithinTolerance.Word}.",
        $"{scheme.BeyondTolerance.Word}: {Sentences.LowerFirst(scheme.BeyondTolerance.Meaning)}.",
        "Where the target is a range, the distance is measured from its nearer end.",
        "Where the target is zero, there is no tolerance, since a share of zero is zero.",
        "Each value is judged exactly as it was recorded, before it is rounded. If rounding would make a missed target look met, more decimal places are shown.",
    ];

    private static Fact[] WithoutRating() =>
    [
        new(Display.Absence(Absence.NotDue), "The indicator is not reported in this quarter, for example because it is yearly.", []),
        new(Display.Absence(Absence.Late), "A value was due and has not arrived. The reason and the expected date are shown.", []),
        new(Display.Absence(Absence.NotAvailable), "There will be no value for this period. The reason is shown.", []),
        new(Display.Absence(Absence.NotApplicable), "The indicator has no meaning in this period. The reason is shown.", []),
        new(Display.Absence(Absence.Suppressed), "The number is so small that it could tell something about a person.", []),
        new("Not rated", "The indicator shows the setting in which the council works, or has no direction that is better.", []),
    ];

    private static WorkedExample Work(Example example, RatingScheme scheme, IReadOnlyList<Indicator> indicators)
    {
        // The examples borrow the plainest unit that is in use with this polarity.
        var indicator = indicators.First(i => i.IsRated && i.Polarity == example.Polarity) with
        {
            Unit = new Unit("number", "", Unit.Placeholder, null, Unit.Placeholder),
            Decimals = 1,
        };
        var rows = example.Values(scheme.Tolerance.Share).Distinct().Select(value =>
        {
            var working = Judge.Rate(value, example.Target, example.Polarity, scheme.Tolerance, scheme);
            return new WorkedRow(Display.Number(value, 1), Display.Status(working.Level), Sentences.Because(working, indicator));
        });
        return new(example.Title, $"The target is {Display.Target(example.Target, indicator)}.", [.. rows]);
    }
}
