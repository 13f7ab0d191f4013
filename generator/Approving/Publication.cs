using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>
/// What may be seen by everyone, or what a preview shows: only approved quarters, the indicators on their dashboards, and the definitions, targets
/// and rules that had begun by then, as they stood then.
/// Pages and files are made from this type alone; there is no filter behind it that could be forgotten.
/// </summary>
internal sealed class Publication
{
    private readonly Content uncorrected;

    /// <param name="uncorrected">The released part of the content as it was approved.</param>
    /// <param name="corrections">Those that everyone may see.</param>
    internal Publication(Content uncorrected, IReadOnlyDictionary<Quarter, ApprovedEdition> editions, IReadOnlyList<RegisterEntry> corrections)
    {
        this.uncorrected = uncorrected;
        var corrected = Approving.Corrections.Apply(uncorrected, corrections.Select(c => c.Correction));
        // A corrected definition makes its indicator another one, to which what was corrected earlier is to refer as well.
        var links = new IndicatorLinks(corrected.Indicators);
        Content = corrected.With(corrected.Indicators, links);
        (Editions, Corrections) = (editions, [.. corrections.Select(c => c.With(links))]);
    }

    /// <summary>The released part of the content, corrected: approved quarters in order of time, at least one.</summary>
    public Content Content { get; }

    /// <summary>In order of time.</summary>
    public IReadOnlyList<RegisterEntry> Corrections { get; }

    /// <summary>What was approved, for each quarter that is released.</summary>
    public IReadOnlyDictionary<Quarter, ApprovedEdition> Editions { get; }

    /// <summary>Null for what may be published. What is made for a preview says so in every file that is made from it.</summary>
    public Preview? Preview { get; init; }

    /// <summary>As it was before that correction and all that came after it.</summary>
    public Publication Before(RegisterEntry correction) =>
        new(uncorrected, Editions, [.. Corrections.TakeWhile(c => c.Correction.Id != correction.Correction.Id)]) { Preview = Preview };

    /// <summary>The same under the names that a quarter was approved with; the very same where nothing has changed its name since.</summary>
    public Publication As(ApprovedEdition edition) =>
        NamesAsApproved.In(edition.Edition, uncorrected) is var renamed && ReferenceEquals(renamed, uncorrected)
            ? this
            : new(renamed, Editions, Corrections) { Preview = Preview };

    public QuarterReturn Latest => Content.Quarters[^1];
}

/// <summary>A quarter that stays where it is, and why.</summary>
internal sealed record HeldBack(Quarter Quarter, string Reason);
