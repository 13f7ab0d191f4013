using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Reviewing;

/// <summary>Something that is often a mistake and may be right, so that a person has to look.</summary>
internal interface ISuspicion
{
    /// <summary>The slug of its findings; <c>content/README.md</c> explains each, and <c>checks.yml</c> names it.</summary>
    string Slug { get; }

    IEnumerable<Suspected> Look(Review review);
}

/// <summary>One thing that a person should look at.</summary>
/// <param name="Quarter">The quarter in which it was reported.</param>
/// <param name="Remedy">What to do where it is a mistake.</param>
internal sealed record Suspected(Subject Subject, Quarter Quarter, string Sentence, string Remedy, SourceLocation At);
