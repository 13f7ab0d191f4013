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
}
