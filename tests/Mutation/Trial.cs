namespace PmfSite.Mutation;

/// <summary>What became of a change.</summary>
internal enum Verdict
{
    Killed,

    /// <summary>The tests did not come to an end, which is as good as a test that fails.</summary>
    TimedOut,
    Survived,

    /// <summary>It survived, and is known to change nothing that a test could see.</summary>
    Equivalent,

    /// <summary>The compiler is the test that failed.</summary>
    Uncompilable,
}

/// <summary>Tries changes in a copy of this program's folder, one after the other.</summary>
internal sealed class Trial(Compiler compiler, string generator, string copy) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <exception cref="InvalidOperationException">The tests do not pass before anything is changed.</exception>
    public static Trial Of(string generator)
    {
        var copy = Directory.CreateTempSubdirectory("pmfsite-mutation-").FullName;
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(f => !f.EndsWith(".pdb", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        var compiler = new Compiler(generator);
        var trial = new Trial(compiler, generator, copy);
        if (!compiler.Compile("Program.cs", File.ReadAllText(Path.Combine(generator, "Program.cs")), trial.Assembly) || trial.TestsPass() != true)
            throw new InvalidOperationException("the tests do not pass before anything is changed");
        return trial;
    }

    private string Assembly => Path.Combine(copy, "PmfSite.dll");

    public Verdict Of(Mutant mutant)
    {
        if (!compiler.Compile(mutant.File, mutant.Source, Assembly))
            return Verdict.Uncompilable;
        return TestsPass() switch
        {
            true => Verdict.Survived,
            false => Verdict.Killed,
            null => Verdict.TimedOut,
        };
    }

    private bool? TestsPass() => Command.Succeeds(generator, ["exec", Path.Combine(copy, "PmfSite.Mutation.dll"), "--tests"], Patience);

    public void Dispose() => Directory.Delete(copy, recursive: true);
}
