using PmfSite.Diagnostics;

namespace PmfSite.Checking.Reviewing;

/// <summary>One thing that must hold before content may be published.</summary>
internal interface IRule
{
    /// <summary>The slug of its findings; <c>content/README.md</c> explains each.</summary>
    string Slug { get; }

    void Check(Review review, DiagnosticBag bag);
}
