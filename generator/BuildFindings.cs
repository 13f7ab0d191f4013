using PmfSite.Composing;
using PmfSite.Diagnostics;
using PmfSite.Formats.Programs;
using PmfSite.Performance;
using PmfSite.Querying;

namespace PmfSite;

/// <summary>Tells what is wrong with a site that only shows when it is made.</summary>
internal static class BuildFindings
{
    public static void TellNothingApproved(SiteConfig config, DiagnosticBag bag) =>
        bag.Error(
            Quarters(config),
            "nothing-approved",
            "no quarter is approved, so there is nothing to publish",
            "record an approval in approval.yml of a quarter"
        );

    public static void TellNothingToPreview(SiteConfig config, DiagnosticBag bag) =>
        bag.Error(Quarters(config), "nothing-to-preview", "no quarter is there to be shown", "write one, or name a later moment with --as-of");

    /// <summary>Formats without which nothing may be published, and which this machine cannot make.</summary>
    public static void TellNotMade(FormatSettings formats, IEnumerable<NotMade> notMade, DiagnosticBag bag)
    {
        foreach (var lacking in notMade.Where(n => formats.Required.ContainsKey(n.Kind)))
        {
            bag.Error(
                formats.Required[lacking.Kind],
                "missing-program",
                $"{Keywords.Of(lacking.Kind)} is required, and this machine does not have {lacking.Names}",
                $"on Debian: {lacking.Command}; or take it out of required"
            );
        }
    }

    /// <summary>Files that people made from another edition than the one in force.</summary>
    public static void TellSupplied(Composition site, DiagnosticBag bag)
    {
        foreach (var (quarter, supplied, state) in SuppliedFormats.All(site.Published))
        {
            if (state == SuppliedState.OfNoEdition)
            {
                bag.Error(
                    supplied.EditionAt,
                    "other-edition",
                    $"this is the digest of no edition of {quarter}, so {supplied.Id} may say something else than was approved",
                    "make it from the edition, and copy the SHA-256 from the page of the quarter"
                );
            }
            else if (state == SuppliedState.Superseded)
            {
                bag.Add(
                    new(
                        Severity.Warning,
                        "superseded-edition",
                        $"{quarter} was corrected since {supplied.Id} was made, so it is not offered any more",
                        "make it anew, and copy the SHA-256 of the edition in force from the page of the quarter",
                        supplied.EditionAt
                    )
                );
            }
        }
    }

    /// <summary>A fault of a template is mostly on many pages; it is told once.</summary>
    public static void TellFaults(Inspection inspection, DiagnosticBag bag)
    {
        foreach (var same in inspection.Faults.GroupBy(f => (f.Question, f.Fault)))
        {
            var others = same.Count() == 1 ? "" : Invariant($", here and on {same.Count() - 1} more pages");
            bag.Add(
                new(
                    Severity.Warning,
                    "page-fault",
                    same.Key.Fault + others,
                    "mend the template of this page in the theme; the accessibility statement tells of it until then",
                    SourceLocation.Unread(same.First().Path)
                )
            );
        }
    }

    /// <summary>Pages of a draft that do not say that they are of one.</summary>
    public static void TellUnmarked(Inspection inspection, DiagnosticBag bag)
    {
        foreach (var page in inspection.Unmarked)
        {
            bag.Error(
                SourceLocation.Unread(page),
                "unmarked-draft",
                "this page of a draft does not say that it is one",
                "print frame.Preview in the layout of the theme, as the default theme does"
            );
        }
    }

    private static SourceLocation Quarters(SiteConfig config) => SourceLocation.Unread(config.ContentFolder + "/quarters");
}
