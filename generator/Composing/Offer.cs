using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>A file in another form than a web page, as it is offered.</summary>
/// <param name="Quarter">The quarter whose dashboard it is; null for one of a single indicator, or of everything.</param>
/// <param name="Title">What it is, in words that make sense out of context.</param>
/// <param name="Type">The kind of file in the letters that people know, such as PDF.</param>
internal sealed record Offer(FormatKind Kind, Quarter? Quarter, Address Address, string Title, string Type);
