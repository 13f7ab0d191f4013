namespace PmfSite.Diagnostics;

/// <summary>How grave a finding is: an error stops the build, a warning is told.</summary>
internal enum Severity
{
    Warning,
    Error,
}

/// <summary>One thing that is wrong, where, and how to put it right.</summary>
/// <param name="Slug">The kind of finding, in words with hyphens: <c>not-a-number</c>.</param>
/// <param name="Sentence">What was expected or found, without a full stop.</param>
/// <param name="Remedy">What the author should do.</param>
internal sealed record Diagnostic(Severity Severity, string Slug, string Sentence, string Remedy, SourceLocation At);
