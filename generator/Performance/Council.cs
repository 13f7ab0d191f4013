namespace PmfSite.Performance;

/// <summary>The public body whose performance is published.</summary>
internal sealed record Council(string Name, string ShortName, string Website);
