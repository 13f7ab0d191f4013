using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Rendering;

namespace PmfSite;

/// <summary>Content that was read, judged and checked.</summary>
/// <param name="Folder">That of the site.</param>
internal sealed record CheckedSite(string Folder, SiteConfig Config, Content Content, Assessment Assessment, Theme Theme)
{
    /// <summary>The same to stand elsewhere, so that nothing in it leads to the public site.</summary>
    public CheckedSite At(string? address) => this with { Config = Config with { Address = address } };
}
