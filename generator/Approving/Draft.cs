using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>What would be published if a quarter, and all before it, were approved as they stand: for those who see it before the decision.</summary>
internal static class Draft
{
    /// <param name="assessment">Of the same content.</param>
    /// <param name="quarter">One that the content has.</param>
    /// <param name="now">On London's clocks.</param>
    public static Publication Of(Content content, Assessment assessment, Quarter quarter, DateTime now)
    {
        var seen = content with { Quarters = [.. content.Quarters.Where(q => q.Quarter.CompareTo(quarter) <= 0).Select(AsIfReleased)] };
        return Gate.Release(seen, seen.Quarters.ToDictionary(q => q.Quarter, q => AsItStands(seen, assessment, q)), CorrectionsRegister.Of(seen), now).Publication!;
    }

    private static ApprovedEdition AsItStands(Content content, Assessment assessment, QuarterReturn quarter)
    {
        var edition = EditionWriting.Of(content, assessment, quarter);
        var bytes = EditionText.Write(edition);
        return new(edition, EditionText.Digest(bytes), bytes, null, []);
    }

    private static QuarterReturn AsIfReleased(QuarterReturn quarter)
    {
        var approval = quarter.Approval;
        return quarter with
        {
            Approval = new()
            {
                Decision = quarter.IsApproved ? approval!.Decision : Decision.Approved,
                Date = approval?.Date ?? quarter.Quarter.Period.End,
                Body = approval?.Body ?? "",
                Minute = approval?.Minute,
                Note = approval?.Note,
                Route = approval?.Route ?? [],
                Release = DateTime.MinValue,
                Withheld = approval?.Withheld ?? new Dictionary<string, string>(),
                Edition = approval?.Edition,
                EditionAt = quarter.At,
                At = quarter.At,
                DateAt = quarter.At,
                ReleaseAt = quarter.At,
            },
        };
    }
}
