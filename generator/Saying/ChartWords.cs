#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>Words of charts, drawn or small, and of what stands below them.</summary>
public abstract class ChartWords
{
    private protected ChartWords() { }

    // Charts
    public abstract string RatedAs(string level);
    public abstract string Result { get; }
    public abstract string Mean { get; }
    public abstract string LimitsOfVariation { get; }
    public abstract string LowerLimit { get; }
    public abstract string UpperLimit { get; }
    public abstract string ScaleIn(string unit);
    public abstract string ScaleFrom(string unit, string lowest);
    public abstract string LineBreaks(string period, string reason);
    public abstract string EventInChart(string letter, string period, string note);
    public abstract string EventInTable(string letter, string note);
    public abstract LinkedSentence SourceLinked(Link source);
    public abstract string IllustrativeFigures { get; }
    public abstract string IllustrativeInTable { get; }
    public abstract string BreakInChart { get; }
    public abstract string BreakInSeries { get; }
    public abstract string ProvisionalOrEstimated { get; }
    public abstract string ForecastInKey { get; }
    public abstract string ForecastInChart(string value);
    public abstract string TargetInChart(string target);
    public abstract string TargetRangeInChart(string range);
    public abstract string LimitOf(string levels);
    public abstract string Sparkline(int results, string first, string last, string highest);
    public abstract string SparklineOfRunningTotal(int results, string first, string last);
    public abstract string Scale(string lowest, string highest);
    public abstract string FlatScale(string value);
    public abstract string HowTheyMoved { get; }
    public abstract string OwnScales { get; }
    public abstract string QuarterByQuarter { get; }
    public abstract string StatusByQuarter { get; }
    public abstract string StatusChartName(int quarters, string latest);
    public abstract string QuarterHeading { get; }
    public abstract string AllRated { get; }
    public abstract string DownloadChart { get; }
    public abstract string ResultsFromTo(string first, string last);
    public abstract string Source(string source);
    public abstract string OwnFigures(string council);
    public abstract string UnderLicence(string publisher, string licence, string address);
    public abstract string IllustrativeInChart { get; }
    public abstract string FromPage(string address);
}
