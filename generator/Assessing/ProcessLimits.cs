namespace PmfSite.Assessing;

/// <summary>The mean of some results and the limits between which they usually lie: the XmR chart of NHS England's "Making Data Count".</summary>
/// <remarks>
/// Reckoned as the programme's R package NHSRplotthedots does by default (R/ptd_spc_standard.R): the limits lie 2.66 mean moving ranges from
/// the mean, after ranges of 3.267 times their mean or more were left out (L. S. Nelson, Journal of Quality Technology 14, 1982; the
/// programme's spreadsheets keep them). As there, limits are not cut off at zero or at 100%. Unlike there, ranges are all kept where only
/// zeros would be left: limits without a width would call every result unusual.
/// </remarks>
internal sealed class ProcessLimits
{
    private const decimal Width = 2.66m;
    private const decimal Outlying = 3.267m;

    private readonly decimal sum;
    private readonly int count;
    private readonly decimal rangeSum;
    private readonly int rangeCount;

    /// <param name="values">At least one.</param>
    /// <param name="ranges">How far apart neighbours are, without a sign; at least one.</param>
    public ProcessLimits(IReadOnlyCollection<decimal> values, IReadOnlyCollection<decimal> ranges)
    {
        ArgumentOutOfRangeException.ThrowIfZero(values.Count);
        ArgumentOutOfRangeException.ThrowIfZero(ranges.Count);
        var all = ranges.Sum();
        var usual = ranges.Where(r => r * ranges.Count < Outlying * all).ToArray();
        var kept = usual.Sum() == 0 ? ranges : usual;
        (sum, count) = (values.Sum(), values.Count);
        (rangeSum, rangeCount) = (kept.Sum(), kept.Count);
    }

    public decimal Mean => sum / count;

    /// <summary>The mean of the moving ranges that were kept.</summary>
    public decimal MeanRange => rangeSum / rangeCount;

    public decimal Lower => Mean - Width * MeanRange;

    public decimal Upper => Mean + Width * MeanRange;

    /// <summary>1 above the mean, -1 below it, 0 on it.</summary>
    public int SideOf(decimal value) => Math.Sign(Away(value));

    /// <summary>Above the upper limit or below the lower; a value on a limit is not.</summary>
    public bool IsOutside(decimal value) => Math.Abs(Away(value)) * rangeCount > Width * rangeSum * count;

    /// <summary>In the outer third of the way from the mean to a limit.</summary>
    public bool IsNearLimit(decimal value) => !IsOutside(value) && 3 * Math.Abs(Away(value)) * rangeCount > 2 * Width * rangeSum * count;

    /// <summary>The distance from the mean, so many times as there are values: exact, where a mean of three need not be.</summary>
    private decimal Away(decimal value) => value * count - sum;
}
