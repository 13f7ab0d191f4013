using PmfSite.Diagnostics;

namespace PmfSite.Previewing;

/// <summary>What a preview shows until the next change.</summary>
/// <param name="Number">Higher than that of every state before.</param>
/// <param name="Site">The site as it last was without mistakes; null when it never was.</param>
/// <param name="Mistakes">What is wrong with the content as it is now; empty when the site shows it.</param>
internal sealed record PreviewState(int Number, ServedSite? Site, IReadOnlyList<Diagnostic> Mistakes);
