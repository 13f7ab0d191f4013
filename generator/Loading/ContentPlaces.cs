using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Where in the content folder the files stand that the generator writes itself.</summary>
internal static class ContentPlaces
{
    public const string Edition = "edition.json";
    public const string Submitted = "submitted.json";
    public const string Approval = "approval.yml";
    public const string Corrections = "corrections.yml";

    public static string InQuarter(Quarter quarter, string name) => $"quarters/{quarter}/{name}";
}
