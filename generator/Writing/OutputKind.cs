namespace PmfSite.Writing;

/// <summary>For whom a folder is made; one is never put in the place of the other.</summary>
internal enum OutputKind
{
    Public,
    Preview,
}
