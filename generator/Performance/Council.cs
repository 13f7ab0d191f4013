namespace PmfSite.Performance;

/// <summary>The public body whose performance is published.</summary>
/// <param name="Service">What it calls one of its services, such as division.</param>
/// <param name="Services">The same in the plural.</param>
/// <param name="Panel">What it calls a body that scrutinises, such as committee.</param>
/// <param name="Panels">The same in the plural.</param>
internal sealed record Council(string Name, string ShortName, string Website, string Service, string Services, string Panel, string Panels);
