namespace PmfSite.Diagnostics;

/// <summary>Where in a file something stands: line and column from 1, length in UTF-16 units (0: the file as a whole).</summary>
internal readonly record struct SourceLocation(SourceFile File, int Line, int Column, int Length)
{
    /// <summary>A file or folder as a whole that was not read, or could not be.</summary>
    public static SourceLocation Unread(string path) => new SourceFile(path, "").Whole;

    public override string ToString() => Invariant($"{File.Path}:{Line}:{Column}");
}
