namespace PmfSite.Performance;

/// <summary>The public body whose performance is published.</summary>
/// <param name="Service">What it calls its services, such as division.</param>
/// <param name="Panel">What it calls bodies that scrutinise, such as committee.</param>
internal sealed record Council(string Name, string ShortName, string Website, Naming Service, Naming Panel);
