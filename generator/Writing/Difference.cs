namespace PmfSite.Writing;

/// <summary>One file in which a site is no longer as it was built.</summary>
/// <param name="What">What became of it, in a word.</param>
internal readonly record struct Difference(string What, string Path)
{
    public const string Changed = "changed";
    public const string Added = "added";
    public const string Removed = "removed";
    public const string Unreadable = "unreadable";
}
