namespace PmfSite.Mutation;

/// <summary>One small change of one source file.</summary>
/// <param name="File">Below the generator's folder.</param>
/// <param name="Code">The line as it is, without the space around it.</param>
/// <param name="Source">The whole file with the change made.</param>
internal sealed record Mutant(string File, int Line, int Column, string Code, string From, string To, string Source)
{
    public string Place => Invariant($"{File}:{Line}:{Column}");

    public override string ToString() => $"{Place}: {From} -> {To}   {Code}";
}
