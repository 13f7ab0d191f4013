using System.Text.RegularExpressions;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Reviewing;

/// <summary>A narrative of an indicator or the story of a priority, written for a quarter.</summary>
internal sealed record Text(Subject Subject, Quarter Quarter, Prose Prose)
{
    public string Words => Prose.Words;

    /// <summary>The place of some of its words.</summary>
    public SourceLocation At(Capture words) => Prose.File.AtIndex(words.Index, words.Length);
}
