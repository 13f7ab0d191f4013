using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Commands;
using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Performance;

namespace PmfSite.Tests.Approving;

/// <summary>Content whose approved quarters were frozen as it stands: what the communications team does right after a decision.</summary>
internal static class Frozen
{
    /// <summary>Of what a test submits.</summary>
    public const string Salt = "5a17";

    /// <summary>The editions of content that no folder holds.</summary>
    public static IReadOnlyDictionary<Quarter, ApprovedEdition> Editions(Content content)
    {
        var assessment = Assessor.Assess(content);
        return content.Quarters.Where(q => q.IsApproved).Select(q => Edition(content, assessment, q)).ToDictionary(e => e.Edition.Quarter);
    }

    public static (Publication? Publication, IReadOnlyList<HeldBack> HeldBack) Release(Content content, LondonTime now) =>
        Gate.Release(content, Editions(content), CorrectionsRegister.Of(content), now);

    /// <summary>Freezes every approved quarter of a site; where its content cannot be read, it is left as it is.</summary>
    public static void Site(string folder)
    {
        var contentFolder = Path.Combine(folder, "content");
        var bag = new DiagnosticBag();
        if (ContentLoader.Load(contentFolder, "content", bag) is not { } content || bag.HasErrors)
            return;
        var assessment = Assessor.Assess(content);
        foreach (var quarter in content.Quarters.Where(q => q.IsApproved))
            new FrozenFiles(contentFolder, quarter.Quarter).WriteApproved(EditionWriting.Of(content, assessment, quarter));
    }

    /// <summary>Freezes the first quarter of the small site as it stands, as what is submitted.</summary>
    public static string Submission(string folder)
    {
        var content = SmallSite.Content(folder);
        var edition = EditionWriting.Of(content, Assessor.Assess(content), content.Quarters[0], decided: false);
        return new FrozenFiles(Path.Combine(folder, "content"), content.Quarters[0].Quarter).WriteSubmitted(edition, Salt);
    }

    private static ApprovedEdition Edition(Content content, Assessment assessment, QuarterReturn quarter)
    {
        var edition = EditionWriting.Of(content, assessment, quarter);
        var bytes = EditionText.Write(edition);
        return new(edition, EditionText.Digest(bytes), bytes, null, []);
    }
}
