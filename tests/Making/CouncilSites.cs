using PmfSite.Performance;

namespace PmfSite.Tests.Making;

/// <summary>The whole sites of councils: that of this repository, and those beside this file.</summary>
internal static class CouncilSites
{
    /// <summary>That of this repository.</summary>
    public const string Own = "new-forest";

    /// <summary>After every release in them.</summary>
    public static readonly LondonTime Now = new(2026, 1, 1, 12, 0, 0);

    public static string Folder(string council) => council == Own ? Repository.Folder() : Repository.Folder("tests", "Councils", council);

    /// <summary>A copy of the content and the settings of a site.</summary>
    public static TemporaryFolder Copy(string council)
    {
        var copy = new TemporaryFolder();
        CopyInto(copy, council);
        return copy;
    }

    public static void CopyInto(TemporaryFolder copy, string council)
    {
        copy.Copy(Path.Combine(Folder(council), "content"), "content");
        copy.File("site.config.yml", File.ReadAllText(Path.Combine(Folder(council), "site.config.yml")));
        if (council == Own)
            copy.Copy(Repository.Folder("themes", "brand"), Path.Combine("themes", "brand"));
    }
}
