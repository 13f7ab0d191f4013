using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking;

/// <summary>What the rules look at.</summary>
internal sealed record Review(Content Content, Assessment Assessment, DateOnly Today)
{
    /// <summary>A fault in an approved quarter stops the build; in a quarter that is still being prepared it is told.</summary>
    public Severity SeverityIn(QuarterReturn quarter) => IsApproved(quarter) ? Severity.Error : Severity.Warning;

    public bool IsApproved(QuarterReturn quarter) => Gate.IsApproved(quarter, Today);

    /// <summary>Each indicator that is on the quarter's dashboard.</summary>
    public IEnumerable<Indicator> Dashboard(QuarterReturn quarter) => Content.Indicators.Where(i => i.IsOnDashboard(quarter.Quarter));

    /// <summary>Why the council must explain a result: for its own level, or for that of its forecast.</summary>
    public static string StatusOf(HistoryPoint point) =>
        point.Working is { Level: { NeedsExceptionReport: true } level } ? $"is {level.Word}" : $"is forecast to be {point.Forecast!.Level.Word}";

    /// <summary>Each exception report that could be read, with the result that it explains; those that explain nothing are told elsewhere.</summary>
    public IEnumerable<(QuarterReturn Quarter, ExceptionReport Report, HistoryPoint Explained)> Reports()
    {
        foreach (var quarter in Content.Quarters.Where(q => q.ExceptionReports.Count > 0))
        {
            foreach (var indicator in Content.Indicators)
            {
                if (quarter.ExceptionReports.GetValueOrDefault(indicator.Id) is { } report
                    && Assessment.Of(indicator, quarter.Quarter).Reported is { NeedsExceptionReport: true } explained)
                {
                    yield return (quarter, report, explained);
                }
            }
        }
    }
}
