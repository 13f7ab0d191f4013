namespace PmfSite.Diagnostics;

/// <summary>A value that remembers where it was written.</summary>
internal readonly record struct Sourced<T>(T Value, SourceLocation At);
