namespace PmfSite.Formats;

/// <summary>A file of the site that is composed, and becomes bytes when it is asked for.</summary>
internal sealed record ComposedFile(string Path, Func<Task<SiteFile>> Make)
{
    public static ComposedFile Of(SiteFile file) => new(file.Path, () => Task.FromResult(file));
}
