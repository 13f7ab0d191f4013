namespace PmfSite.Saying;

/// <summary>Words that lead somewhere.</summary>
/// <param name="Text">The words, which make sense out of context.</param>
/// <param name="Href">The address, ready to print: relative to the page, or https:, or mailto:.</param>
public sealed record Link(string Text, string Href);
