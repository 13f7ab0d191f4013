namespace PmfSite.Tests.Browser;

/// <summary>The site of this repository.</summary>
public sealed class OwnSite() : Chromium(folder =>
{
    folder.Copy(Repository.Folder("content"), "content");
    folder.Copy(Repository.Folder("themes", "brand"), Path.Combine("themes", "brand"));
    folder.File("site.config.yml", File.ReadAllText(Repository.Folder("site.config.yml")));
}, _ => Task.CompletedTask);

/// <summary>The site of <c>tests/HostileSite</c>, and beside it every component of the theme with nasty examples.</summary>
public sealed class HostileSite() : Chromium(folder => folder.Copy(Repository.Folder("tests", "HostileSite")), Examples.Write);
