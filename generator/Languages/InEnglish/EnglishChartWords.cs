using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words of charts, drawn or small, and of what stands below them, in English.</summary>
internal sealed class EnglishChartWords(LanguageGrammar grammar) : ChartWords
{
    // Charts
    public override string RatedAs(string level) => $"Rated {level}";

    public override string Result => "Result";
    public override string Mean => "Mean";
    public override string LimitsOfVariation => "Limits of usual variation";
    public override string LowerLimit => "Lower limit";
    public override string UpperLimit => "Upper limit";

    public override string ScaleIn(string unit) => $"The scale is in {unit}.";

    public override string ScaleFrom(string unit, string lowest) => $"The scale is in {unit} and starts at {lowest}, not at zero.";

    public override string LineBreaks(string period, string reason) => $"The line breaks at {period}: {reason}";

    public override string EventInChart(string letter, string period, string note) => $"Event {letter}, {period}: {note}";

    public override string EventInTable(string letter, string note) => $"Event {letter}: {note}";

    public override LinkedSentence SourceLinked(Link source) => new($"Source: {source}.");

    public override string IllustrativeFigures => "Illustrative figures";
    public override string IllustrativeInTable => "Illustrative figures are marked in the table below.";
    public override string BreakInChart => "Break";
    public override string BreakInSeries => "Break in the series";
    public override string ProvisionalOrEstimated => "Provisional or estimated";
    public override string ForecastInKey => "Forecast for the year, not a result";

    public override string ForecastInChart(string value) => $"Forecast {value}";

    public override string TargetInChart(string target) => $"Target {target}";

    public override string TargetRangeInChart(string range) => $"Target range {range}";

    public override string LimitOf(string levels) => $"Limit of {levels}";

    public override string Sparkline(int results, string first, string last, string highest) =>
        $"Last {grammar.Count(results)} results: from {first} to {last}, highest {highest}";

    public override string SparklineOfRunningTotal(int results, string first, string last) =>
        $"Last {grammar.Count(results)} results: from {first} to {last}";

    public override string Scale(string lowest, string highest) => $"Scale from {lowest} to {highest}";

    public override string FlatScale(string value) => $"Every value is {value}";

    public override string HowTheyMoved => "How each indicator moved";
    public override string OwnScales => "Each small chart has its own scale. Do not compare heights between charts.";
    public override string QuarterByQuarter => "Quarter by quarter";
    public override string StatusByQuarter => "Indicators by status in each quarter, as known then";

    public override string StatusChartName(int quarters, string latest) =>
        $"Stacked bars: indicators by status in {grammar.Count(quarters)} quarters to {latest}";

    public override string QuarterHeading => "Quarter";
    public override string AllRated => "All rated";
    public override string DownloadChart => "Download this chart (SVG)";

    public override string ResultsFromTo(string first, string last) => $"Results from {first} until {last}.";

    public override string Source(string source) => $"Source: {source}";

    public override string OwnFigures(string council) => $"{council}.";

    public override string UnderLicence(string publisher, string licence, string address) =>
        $"Published by {publisher} under the {licence}: {address}";

    public override string IllustrativeInChart => "Some of these figures are illustrative: nobody published them.";

    public override string FromPage(string address) => $"From {address}";
}
