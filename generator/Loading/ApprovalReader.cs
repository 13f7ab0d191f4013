using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads what was decided about a quarter, and the route that led there.</summary>
internal static class ApprovalReader
{
    private const int LongestName = 100;
    private const int LongestReason = 300;
    private const int LongestComment = 1000;

    public static Approval? Read(Fields f, IdTable<Indicator> indicators)
    {
        var decision = f.Word<Decision>("decision");
        var approves = Approval.Approving(decision);
        var approval = new Approval
        {
            Decision = decision,
            Date = approves ? f.Date("date") : f.OptionalDate("date"),
            Body = approves ? f.Text("body", LongestName) : f.OptionalText("body", LongestName),
            Minute = f.OptionalAddress("minute"),
            Note = f.OptionalText("note"),
            IsIllustrative = f.YesNo("illustrative", otherwise: false),
            Route = [.. f.MapItems("route", required: false).Select(ReadStep)],
            Release = f.OptionalMoment("release"),
            Withheld = decision == Decision.ApprovedExcept ? ReadWithheld(f, indicators) : new Dictionary<string, string>(StringComparer.Ordinal),
            Edition = f.OptionalDigest("edition"),
            EditionAt = f.PlaceOf("edition"),
            At = f.PlaceOf("decision"),
            DateAt = f.PlaceOf("date"),
            ReleaseAt = f.PlaceOf("release"),
        };
        if (decision != Decision.ApprovedExcept && f.Seek("withheld"))
            f.Wrong(
                f.PlaceOf("withheld"),
                "nothing-withheld",
                "results are withheld, and the decision does not say so",
                "write decision: approved-except, or remove withheld:"
            );
        f.Done();
        return f.Ok ? approval : null;
    }

    /// <summary>What the public is told, by indicator; at least one.</summary>
    private static Dictionary<string, string> ReadWithheld(Fields f, IdTable<Indicator> indicators)
    {
        var withheld = new Dictionary<string, string>(StringComparer.Ordinal);
        if (f.Map("withheld") is not { } named)
            return withheld;
        foreach (var entry in named.Entries())
        {
            if (named.Reference(entry.Key, entry.KeyAt, indicators) is { } indicator)
                withheld.Add(indicator.Id, named.Text(entry.Key, LongestReason));
        }
        named.Done();
        return withheld;
    }

    private static RouteStep ReadStep(Fields f)
    {
        var step = new RouteStep(
            f.Text("body", LongestName),
            f.OptionalDate("date"),
            f.Text("did", 200),
            f.OptionalAddress("minute"),
            f.OptionalText("reference", LongestName),
            [.. f.MapItems("comments", required: false).Select(ReadComment)]
        );
        f.Done();
        return step;
    }

    private static RouteComment ReadComment(Fields f)
    {
        var comment = new RouteComment(f.Text("comment", LongestComment), f.OptionalText("answer", LongestComment), f.At);
        f.Done();
        return comment;
    }
}
