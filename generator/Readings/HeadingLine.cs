namespace PmfSite.Readings;

/// <summary>A heading where it stands on a page.</summary>
/// <param name="Level">In digits: below the main heading of the page, which is of level 1.</param>
public sealed record HeadingLine(Heading Heading, string Level);
