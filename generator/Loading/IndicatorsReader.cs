using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads one file of <c>indicators/</c>.</summary>
internal static class IndicatorsReader
{
    public static void Read(Fields f, FrameworkIds ids, IdTable<Indicator> into, CompositesReader composites, ReplacementsReader replacements) =>
        f.ReadInto(into, (id, indicator) => Read(id, indicator, ids, composites, replacements));

    private static Indicator? Read(string id, Fields f, FrameworkIds ids, CompositesReader composites, ReplacementsReader replacements)
    {
        composites.Remember(id, f);
        replacements.Remember(id, f);
        var serves = f.References("serves", ids.Priorities);
        var indicator = new Indicator
        {
            Id = id,
            Reference = f.OptionalText("reference", 20),
            Title = f.Text("title", 90),
            Definition = f.Text("definition"),
            EarlierDefinitions = [.. f.MapItems("earlier-definitions", required: false).Select(ReadDefinition).OrderBy(d => d.Until)],
            Matters = f.Text("matters"),
            Kind = f.Reference("kind", ids.Kinds),
            Serves = serves,
            Commitment = ReadCommitment(f, serves),
            Unit = f.Reference("unit", ids.Units),
            Decimals = f.Whole("decimals", 0, 6),
            Polarity = f.Word<Polarity>("polarity"),
            Frequency = f.Word<Frequency>("frequency"),
            Covers = f.OptionalWordOf<Coverage>("covers") ?? Coverage.Period,
            Combine = f.OptionalWordOf<Combining>("combine"),
            JudgedOn = f.OptionalWordOf<JudgedOn>("judged-on") ?? JudgedOn.Result,
            Arrears = f.Whole("arrears", 0, 4, 0),
            NoChangeWithin = f.OptionalNumber("no-change-within") ?? 0,
            Plausible = f.Map("plausible", required: false) is { } plausible ? ReadPlausible(plausible) : null,
            SuppressBelow = f.OptionalWhole("suppress-below", 2, 1000),
            Breaks = [.. f.MapItems("breaks", required: false).Select(ReadBreak).OrderBy(b => b.From)],
            Annotations = [.. f.MapItems("annotations", required: false).Select(a => ReadAnnotation(a, ids.Sources)).OrderBy(a => a.When)],
            Documents = f.References("documents", ids.Sources, required: false),
            TellsUsualVariation = f.YesNo("usual-variation", otherwise: false),
            Rebases = [.. f.MapItems("rebase", required: false).Select(ReadRebase).OrderBy(r => r.From)],
            Owner = f.Reference("owner", ids.Roles),
            Escalation = f.OptionalReference("escalation", ids.Roles),
            Service = f.Reference("service", ids.Services),
            Panel = f.OptionalReference("panel", ids.Panels),
            Classes = ClassificationsReader.ClassesOf(f, ids.Classifications),
            DataSource = f.Text("data-source"),
            Comparability = f.OptionalText("comparability"),
            From = f.OptionalQuarter("from"),
            Until = f.OptionalQuarter("until"),
            OwnRule = f.Map("rule", required: false) is { } own ? OwnRuleReader.Read(own, ids.Rules) : null,
            Targets = TargetsReader.Read(f, maySitInside: f.Has("combine")),
            Profiled = f.OptionalText("profiled"),
            At = f.At,
        };
        f.Done();
        if (f.Ok)
            CheckTogether(f, indicator);
        return f.Ok ? indicator : null;
    }

    private static Commitment? ReadCommitment(Fields f, IReadOnlyList<Priority> serves)
    {
        // Whose commitment it could be is known only when every priority is.
        if (f.OptionalWord("commitment") is not { } id || serves.Count == 0 || serves.Count < f.Items("serves").Count)
            return null;
        var known = serves.SelectMany(p => p.Commitments).ToList();
        return known.Find(c => c.Id == id)
            ?? f.Wrong<Commitment?>(
                f.PlaceOf("commitment"),
                "unknown-commitment",
                $"no priority that this indicator serves has a commitment {Excerpt.QuoteWord(id)}",
                Suggestion.For(id, known.Select(c => c.Id)),
                null
            );
    }

    private static EarlierDefinition ReadDefinition(Fields f)
    {
        var earlier = new EarlierDefinition(f.Quarter("until"), f.Text("definition"));
        f.Done();
        return earlier;
    }

    private static PlausibleRange ReadPlausible(Fields f)
    {
        var range = new PlausibleRange(f.OptionalNumber("from"), f.OptionalNumber("to"), f.OptionalNumber("change"));
        f.Done();
        if (f.Ok && range.To < range.From)
            f.Wrong(f.PlaceOf("to"), "range-upside-down", "the range ends below its start", "exchange from and to");
        if (range.Change < 0)
            f.Wrong(f.PlaceOf("change"), "not-a-distance", "change is less than zero", "write how large a change can be, without a sign");
        return range;
    }

    private static SeriesBreak ReadBreak(Fields f)
    {
        var at = new SeriesBreak(f.Period("from"), f.Text("reason"));
        f.Done();
        return at;
    }

    private static Annotation ReadAnnotation(Fields f, IdTable<Source> sources)
    {
        var annotation = new Annotation(f.Period("when"), f.Text("note", 90), f.OptionalReference("source", sources), f.PlaceOf("when"));
        f.Done();
        return annotation;
    }

    private static Rebase ReadRebase(Fields f)
    {
        var at = new Rebase(f.Period("from"), f.Text("reason"));
        f.Done();
        return at;
    }

    private static void CheckTogether(Fields f, Indicator indicator)
    {
        if (!indicator.Kind.Rated && indicator.Targets.Count > 0)
            f.Wrong(
                f.PlaceOf("targets"),
                "target-without-rating",
                $"the kind {indicator.Kind.Id} is not rated, so it has no target",
                "remove the targets, or choose a kind that is rated"
            );
        if (indicator.Kind.Rated && indicator.Polarity == Polarity.None)
            f.Wrong(
                f.PlaceOf("polarity"),
                "rated-without-polarity",
                $"the kind {indicator.Kind.Id} is rated, and polarity none cannot be",
                "say which way is better: higher, lower or band; or choose a kind that is not rated"
            );
        foreach (var target in indicator.Targets.Where(t => t is not UnsetTarget && t is BandTarget != (indicator.Polarity == Polarity.Band)))
            f.Wrong(
                target.At,
                "target-and-polarity",
                indicator.Polarity == Polarity.Band
                    ? "the polarity is band, and this target has one number"
                    : "only the polarity band has a target with two ends",
                indicator.Polarity == Polarity.Band ? "write {from: 40, to: 60}" : "write one number, or change the polarity"
            );
        foreach (
            var target in indicator
                .Targets.OfType<SingleTarget>()
                .Where(t => t.Intervention is { } i && (indicator.Polarity == Polarity.Higher ? i > t.Value : i < t.Value))
        )
            f.Wrong(
                target.At,
                "intervention-before-target",
                "the intervention level is better than the target",
                "exchange the two, or correct the polarity"
            );
        foreach (
            var target in indicator.Targets.Where(t =>
                indicator.Covers == Coverage.YearToDate && IsLongerThanDue(t.Period.Shape, indicator.Frequency)
            )
        )
            f.Wrong(
                target.At,
                "year-target-for-running-total",
                "a value that counts from 1 April cannot be judged by the target of a longer period",
                "give a target for each quarter"
            );
        if (indicator is { Combine: not null, Frequency: Frequency.Yearly })
            f.Wrong(f.PlaceOf("combine"), "nothing-to-combine", "a yearly value has no parts", "remove combine");
        if (indicator is { Combine: not null and not Combining.Latest, Covers: not Coverage.Period })
            f.Wrong(
                f.PlaceOf("combine"),
                "counted-twice",
                "its values overlap, so that together they would count the same days twice",
                "write combine: latest, or remove it"
            );
        if (indicator is { JudgedOn: JudgedOn.Forecast, Kind.Rated: false })
            f.Wrong(
                f.PlaceOf("judged-on"),
                "forecast-without-rating",
                $"the kind {indicator.Kind.Id} is not rated, so no forecast of it is judged",
                "remove judged-on, or choose a kind that is rated"
            );
        if (indicator.NoChangeWithin < 0)
            f.Wrong(
                f.PlaceOf("no-change-within"),
                "not-a-distance",
                "no-change-within is less than zero",
                "write how small a change says nothing, without a sign"
            );
        foreach (var again in indicator.Annotations.GroupBy(a => a.When).SelectMany(g => g.Skip(1)))
            f.Wrong(again.At, "annotated-twice", $"{again.When} has an annotation already", "write one note for all that happened in it");
        if (indicator.Annotations.Count > Annotation.Most)
            f.Wrong(
                f.PlaceOf("annotations"),
                "too-many-annotations",
                Invariant($"{indicator.Annotations.Count} annotations are more than there are letters to mark them"),
                Invariant($"keep the {Annotation.Most} that a reader needs most")
            );
        if (indicator is { TellsUsualVariation: true, Covers: not Coverage.Period })
            f.Wrong(
                f.PlaceOf("usual-variation"),
                "variation-of-overlapping-values",
                "usual variation cannot be told of values that count some days twice, as running totals and rolling years do",
                "remove usual-variation, or report each period by itself"
            );
        if (indicator is { TellsUsualVariation: false, Rebases.Count: > 0 })
            f.Wrong(
                f.PlaceOf("rebase"),
                "rebase-without-limits",
                "rebase starts the limits of usual variation anew, and this indicator has none",
                "add usual-variation: true, or remove rebase"
            );
        EarlierPlans.RefuseOutliving(f, "indicator", indicator.Serves, indicator.Until);
        if (indicator is { From: { } from, Until: { } until } && until.CompareTo(from) < 0)
            f.Wrong(f.PlaceOf("until"), "ends-before-start", "the indicator ends before it starts", "correct from or until");
    }

    private static bool IsLongerThanDue(PeriodShape target, Frequency frequency) =>
        (target, frequency) switch
        {
            (_, Frequency.Yearly) => false,
            (PeriodShape.HalfYear, Frequency.HalfYearly) => false,
            (PeriodShape.HalfYear or PeriodShape.FinancialYear or PeriodShape.CalendarYear or PeriodShape.Span, _) => true,
            _ => false,
        };
}
