using PmfSite.Accounts;
using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Data.Workbooks;
using PmfSite.Formats;
using PmfSite.Parts;
using PmfSite.Readings;
using PmfSite.Rendering;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Accounts;

/// <summary>A report that says all that a report can say, looked for part by part in each form that prints it.</summary>
public sealed class ReportAccountTests
{
    private const string Report = """
        days-to-clear:
          illustrative: true
          factors: A vehicle broke down.
          actions:
            - {action: Hire a vehicle., owner: streets-manager, takes-effect: 2025-26-q4}
            - {action: Buy a vehicle., owner: housing-manager, takes-effect: 2026-27-q1}
          enough: partly
          recovers: 2025-26-q3
          since-last-time: A driver was found.
          recovery-missed: The driver left.
          forecast: Three days by the end of the year.

        """;

    private readonly Composition site;
    private readonly Position position;
    private readonly IReadOnlyList<Part> parts;

    public ReportAccountTests()
    {
        using var folder = SmallSite.Copy();
        folder.File("content/quarters/2025-26-q2/exceptions.yml", Report);
        folder.File("content/quarters/2025-26-q2/outturns.yml", "repairs-on-time: 96.2\ndays-to-clear: 3\n");
        var indicators = File.ReadAllText(Path.Combine(folder.Path, "content", "indicators", "all.yml"));
        folder.File(
            "content/indicators/all.yml",
            indicators.Replace("  owner: streets-manager\n", "  owner: streets-manager\n  escalation: housing-manager\n", StringComparison.Ordinal)
        );
        SmallSite.ApproveSecondQuarter(folder);
        site = Composed.Of(SmallSite.Content(folder.Path), Composed.ConfigOf("tests/SmallSite"));
        position = site.Published.Positions(site.Published.Latest).Single(p => p.Indicator.Id == "days-to-clear");
        parts = ReportAccount.Of(position, site.Published.Latest, site.Words)!;
    }

    [Fact]
    public void It_has_something_to_say_in_every_part() => Assert.All(parts, p =>
        {
            Assert.NotNull(p.Content);
            Assert.NotEqual("", p.Label);
        });

    [Fact]
    public void Parts_of_one_label_follow_each_other() =>
        Assert.Equal(parts.Select(p => p.Label).Distinct().Count(), parts.Zip(parts.Skip(1)).Count(p => p.First.Label != p.Second.Label) + 1);

    [Fact]
    public async Task The_page_has_each_part_in_its_place()
    {
        var section = ExceptionReports.Of(position, site.Published.Latest, Address.Exceptions, site.Words)!;
        var html = await new Theme(OwnTheme.None, "").Render("components/exception-report/exception-report", section, site.Words);
        Assert.Null(Printed.Missing(parts.SelectMany(Printed.Of), (await Html.Parse(html)).Body!.TextContent));
    }

    [Fact]
    public void The_reading_has_each_part_in_its_place() =>
        Assert.Null(Printed.Missing(parts.SelectMany(Printed.Of), TextFormat.Text(ReadingComposer.Of(position.Indicator, site))));

    [Fact]
    public void The_reading_does_not_say_twice_what_it_says_of_the_indicator()
    {
        var text = TextFormat.Text(ReadingComposer.Of(position.Indicator, site));
        var once = parts.Where(p => p.IsSaidOfIndicator).SelectMany(Printed.Of).ToArray();
        Assert.NotEmpty(once);
        Assert.All(once, said => Assert.Equal(2, text.Split(said).Length));
    }

    [Fact]
    public void The_script_has_each_part_in_its_place()
    {
        var spoken = ScriptComposer.Of(ReadingComposer.Of(site.Published.Latest, site), site.Words).Chapters.Select(c => c.Spoken);
        Assert.Null(Printed.Missing(parts.SelectMany(Printed.Of).Select(site.Words.Speech.Of), string.Join('\n', spoken)));
    }

    [Fact]
    public void The_workbook_has_a_column_for_each_label_and_a_cell_with_each_text()
    {
        var table = WorkbookComposer.Of(site.Published.Latest, site).Sheets.Single(s => s.Name == site.Words.Data.ExceptionsSheet).Table!;
        Assert.Equal(parts.Select(p => p.Label).Distinct(), table.Columns.Skip(2).Select(c => c.Heading));
        var row = Assert.Single(table.Rows);
        Assert.All(parts.GroupBy(p => p.Label).Zip(row.Skip(2)), p =>
            Assert.Null(Printed.Missing(p.First.SelectMany(Printed.Of).Where(piece => piece != p.First.Key), p.Second.Text!))
        );
    }

    [Fact]
    public void A_part_of_which_it_says_nothing_is_on_no_page_and_has_a_mark_in_its_cell()
    {
        var own = Composed.Of(".");
        var plain = own
            .Published.Content.Quarters.SelectMany(q => own.Published.Positions(q).Select(p => (Quarter: q, Position: p)))
            .First(p =>
                ReportAccount.Of(p.Position, p.Quarter, own.Words) is { } report && report.Any(part => part is { Content: null, Width: > 0 })
            );
        var section = ExceptionReports.Of(plain.Position, plain.Quarter, Address.Exceptions, own.Words)!;
        Assert.All(section.Parts, p => Assert.NotNull(p.Content));
        var table = ExceptionSheet.Of([plain.Position], plain.Quarter, own.Words).Single().Table!;
        Assert.All(table.Rows.SelectMany(r => r), cell => Assert.NotEqual("", cell.Text));
        Assert.Equal(parts.Select(p => p.Label).Distinct(), table.Columns.Skip(2).Select(c => c.Heading));
    }
}
