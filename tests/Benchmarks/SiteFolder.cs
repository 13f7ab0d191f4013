using System.Text;
using PmfSite.Performance;

namespace PmfSite.Benchmarks;

/// <summary>
/// Writes the corpus as a site folder of this generator. Its own tolerances cannot be said in our content, so the standard rule judges, and
/// no level asks for an exception report.
/// </summary>
internal static class SiteFolder
{
    /// <summary>For the configuration: web pages and data, as other generators make them, and the least beside these that it takes.</summary>
    public const string FewestFormats = "formats: {made: [text]}\n";

    /// <summary>For the configuration: all formats, as when it does not speak of them.</summary>
    public const string AllFormats = "";

    private const int IndicatorsInFile = 500;
    private static readonly Quarter Last = new(2025, 3);

    public static void Write(string folder, CorpusSize size, string formats)
    {
        var content = Path.Combine(folder, "content");
        var quarters = Enumerable.Range(0, size.Quarters).Select(i => Last.Minus(size.Quarters - 1 - i)).ToArray();
        var indicators = Enumerable.Range(0, size.Indicators).Select(i => Corpus.Indicator(i, size)).ToArray();
        Put(folder, "site.config.yml", Config + formats);
        Put(content, "framework.yml", Framework(size));
        Put(content, "sources.yml", "council:\n  title: The council's own records\n  publisher: Exampleshire District Council\n");
        Put(content, "accessibility.yml", "prepared: 2025-10-01\nreviewed: 2025-10-01\ntested: 2025-10-01\ntested-by: Nobody\ncompliance: fully\n");
        Put(content, "pages/about.md", "A site that is built to be measured.\n");
        foreach (var (part, number) in indicators.Chunk(IndicatorsInFile).Select((part, number) => (part, number)))
            Put(content, Invariant($"indicators/part-{number + 1:D3}.yml"), string.Concat(part.Select(i => Definition(i, quarters))));
        for (var q = 0; q < quarters.Length; q++)
            WriteQuarter(Path.Combine(content, "quarters", quarters[q].Id), quarters[q], indicators, q);
    }

    private static void WriteQuarter(string folder, Quarter quarter, CorpusIndicator[] indicators, int index)
    {
        Put(folder, "approval.yml", Invariant($"decision: approved\ndate: {quarter.Period.End.AddDays(20):yyyy-MM-dd}\nbody: Cabinet\n"));
        Put(folder, "outturns.yml", string.Concat(indicators.Select(i => $"{i.Id}: {Corpus.Tenths(i.Results[index].Value)}\n")));
        foreach (var indicator in indicators)
            Put(folder, $"narratives/{indicator.Id}.md", indicator.Results[index].Narrative);
    }

    private static string Definition(CorpusIndicator indicator, Quarter[] quarters)
    {
        var targets = quarters
            .Select(q => Period.YearPair(q.Period.Start))
            .Distinct()
            .Select(year => $"    {year}: {Corpus.Tenths(indicator.Target)}\n");
        return $"""
            {indicator.Id}:
              title: "{indicator.Title}"
              definition: What is counted and how.
              matters: Why a resident should care.
              kind: kpi
              serves: [{Corpus.PriorityId(indicator.Priority)}]
              unit: {UnitId(indicator.Unit)}
              decimals: 1
              polarity: {(indicator.HigherIsBetter ? "higher" : "lower")}
              frequency: quarterly
              owner: manager
              service: service
              data-source: The council's own records
              targets:
            {string.Concat(targets)}
            """;
    }

    private static string UnitId(string unit) => unit == "%" ? "percent" : unit.Trim();

    private static string Framework(CorpusSize size)
    {
        var priorities = Enumerable
            .Range(0, size.Priorities)
            .Select(p => $"  {Corpus.PriorityId(p)}:\n    title: \"{Corpus.PriorityTitle(p)}\"\n    summary: What the priority is about.\n");
        return $$"""
            council: {name: Exampleshire District Council, short-name: Exampleshire, website: "https://www.example.org/"}
            vision: A place to live well.
            plan: {title: Example Plan, starts: 2019-04-01, ends: 2028-03-31}
            priorities:
            {{string.Concat(priorities)}}panels: {all: {title: Scrutiny Panel} }
            services: {service: {title: Service} }
            roles: {manager: Service Manager}
            kinds:
              kpi: {title: Key performance indicator, rated: true, meaning: Judged against a target.}
            units:
              percent: {name: per cent, show: "{value}%", change: "{value} percentage points"}
              days: {name: days, show: "{value} days"}
              cases: {name: cases, show: "{value} cases"}
              tonnes: {name: tonnes, show: "{value} tonnes"}
            rating:
              levels:
                green: {word: Green, meaning: On target or better, tone: good, shape: circle}
                amber: {word: Amber, meaning: Missed by at most a tenth, tone: caution, shape: diamond}
                red: {word: Red, meaning: Missed by more than a tenth, tone: bad, shape: triangle}
              rules:
                standard:
                  green: {within: 0}
                  amber: {within: 10%}
                  red: otherwise

            """;
    }

    private const string Config = """
        title: Council performance
        brand: {colour: "#1d3f6e"}
        contact: {email: performance@example.org, response-time: 5 working days}
        licence: {name: Open Government Licence v3.0, address: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"}

        """;

    private static void Put(string folder, string relative, string text)
    {
        var path = Path.Combine(folder, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
