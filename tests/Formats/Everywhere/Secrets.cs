using PmfSite.Performance;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>The small site with three numbers that nothing else can equal: one is suppressed after it was submitted, one withheld, one of a quarter
/// that is not released.</summary>
internal static class Secrets
{
    public const string Suppressed = "7919.31";
    public const string Withheld = "6421.87";
    public const string Embargoed = "5308.46";

    /// <summary>Each with the quarter that would tell it.</summary>
    public static IReadOnlyList<(string Number, string Quarter)> All { get; } =
    [(Suppressed, "2025-26-q1"), (Withheld, "2025-26-q2"), (Embargoed, "2025-26-q3")];

    /// <summary>After the decision on each quarter.</summary>
    public static LondonTime Now { get; } = new(2026, 6, 1);

    /// <summary>Where they are for nobody.</summary>
    public static TemporaryFolder Keeping()
    {
        var site = Copy();
        Frozen.Submission(site.Path);
        site.Edit(
            "content/quarters/2025-26-q1/outturns.yml",
            $"calls-waited: {Suppressed}",
            "calls-waited: {missing: suppressed, reason: Few calls.}"
        );
        site.File("content/quarters/2025-26-q1/approval.yml", Decided.ApprovedWithAmendments("2025-10-01"));
        site.File("content/quarters/2025-26-q2/approval.yml", Decided.ApprovedExcept("2025-11-20", "forms-waited: It is being audited."));
        site.File("content/quarters/2025-26-q3/approval.yml", Decided.Pending);
        foreach (var edition in Directory.EnumerateFiles(site.Path, "edition.json", SearchOption.AllDirectories))
            File.Delete(edition);
        Frozen.Site(site.Path);
        return site;
    }

    /// <summary>Where they are released like all others.</summary>
    public static TemporaryFolder Telling()
    {
        var site = Copy();
        Frozen.Site(site.Path);
        return site;
    }

    private static TemporaryFolder Copy()
    {
        var site = SmallSite.Copy();
        File.AppendAllText(Path.Combine(site.Path, "site.config.yml"), "formats:\n  point-sizes: [16, 18, 24]\n");
        File.AppendAllText(
            Path.Combine(site.Path, "content", "indicators", "all.yml"),
            Indicator("calls-waited", "Days that calls waited") + Indicator("forms-waited", "Days that forms waited")
        );
        site.Edit("content/indicators/all.yml", "    2025-26-q2: 2\n", "    2025-26-q2: 2\n    2025-26-q3: 2\n");
        File.AppendAllText(
            Path.Combine(site.Path, "content", "quarters", "2025-26-q1", "outturns.yml"),
            $"calls-waited: {Suppressed}\nforms-waited: 7.3\n"
        );
        File.AppendAllText(
            Path.Combine(site.Path, "content", "quarters", "2025-26-q2", "outturns.yml"),
            $"calls-waited: 6.2\nforms-waited: {Withheld}\n"
        );
        SmallSite.ApproveSecondQuarter(site);
        site.File(
            "content/quarters/2025-26-q3/outturns.yml",
            $"repairs-on-time: 95.4\ndays-to-clear: 1.8\ncalls-waited: {Embargoed}\nforms-waited: 9.1\n"
        );
        site.File("content/quarters/2025-26-q3/approval.yml", Decided.Approved("2026-02-20"));
        return site;
    }

    private static string Indicator(string id, string title) =>
        $"""
            {id}:
              title: {title}
              definition: The longest wait of the quarter.
              matters: Nobody should wait for long.
              kind: kpi
              serves: [homes]
              unit: days
              decimals: 1
              polarity: lower
              frequency: quarterly
              owner: housing-manager
              service: housing
              panel: all
              data-source: Office system
              targets:
                2025-26-q1: 8000
                2025-26-q2: 8000
                2025-26-q3: 8000

            """;
}
