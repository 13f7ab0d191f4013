namespace PmfSite.Performance;

/// <summary>A text by an author, read from Markdown and found safe.</summary>
/// <param name="Html">Markup of a fixed set of elements, without handlers, styles, or addresses outside the allowed schemes.</param>
internal sealed record Prose(string Html);
