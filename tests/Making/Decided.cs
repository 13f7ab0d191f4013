namespace PmfSite.Tests.Making;

/// <summary>What the approval.yml of a quarter says of a decision of Cabinet.</summary>
internal static class Decided
{
    public const string Pending = "decision: pending\n";

    /// <param name="more">Further lines, such as the moment of the release.</param>
    public static string Approved(string date, string more = "") => As("approved", date, more);

    public static string ApprovedWithAmendments(string date) => As("approved-with-amendments", date, "");

    /// <param name="withheld">The ids with the reasons, as a list of YAML between braces.</param>
    public static string ApprovedExcept(string date, string withheld) => As("approved-except", date, $"withheld: {{{withheld}}}\n");

    private static string As(string decision, string date, string more) => $"decision: {decision}\ndate: {date}\nbody: Cabinet\n{more}";
}
