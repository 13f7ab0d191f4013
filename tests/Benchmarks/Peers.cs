namespace PmfSite.Benchmarks;

/// <summary>Other generators over the same corpus. Their sites and programs stay in the folder of benchmarks that --bench names.</summary>
/// <param name="bench">Null when none was named.</param>
/// <param name="work">A folder of ours outside the repository.</param>
internal sealed class Peers(string? bench, string work)
{
    private static readonly string[] OfDotnet = ["floor-cs", "net-razor"];

    /// <summary>Those that can run here, and for each of the others a sentence that says why not.</summary>
    public (IReadOnlyList<Contestant> Ready, IReadOnlyList<string> NotMeasured) For(CorpusSize size)
    {
        if (bench is null)
            return ([], ["hugo, floor-cs and net-razor: not measured; name their folder with --bench"]);
        if (Command.Find("NODE", "node") is not { } node)
            return ([], ["hugo, floor-cs and net-razor: not measured; node, which writes their corpus, is not installed"]);
        var corpus = Path.Combine(work, "corpus");
        new Command(node, Path.Combine(bench, "corpus.mjs"), "--size", size.Name, "--out", corpus).Run();
        File.Copy(Path.Combine(bench, "style.css"), Path.Combine(corpus, "style.css"));

        var ready = new List<Contestant>();
        var not = new List<string>();
        if (Command.Find("HUGO", "hugo") is { } hugo)
            ready.Add(Hugo(hugo, node, bench, corpus));
        else
            not.Add("hugo: not measured; it is not installed");
        foreach (var name in OfDotnet)
        {
            if (Directory.Exists(Path.Combine(bench, name)))
                ready.Add(Dotnet(name, bench, corpus));
            else
                not.Add($"{name}: not measured; it is not in {bench}");
        }
        return (ready, not);
    }

    private Contestant Hugo(string hugo, string node, string folder, string corpus)
    {
        var site = Path.Combine(work, "hugo");
        var output = Path.Combine(work, "hugo-out");
        new Command(node, Path.Combine(folder, "prepare.mjs"), "hugo", corpus, site).Run();
        return new("hugo", new(hugo, "--quiet", "-s", site, "-d", output), output, [Path.Combine(site, "resources")]);
    }

    private Contestant Dotnet(string name, string folder, string corpus)
    {
        var program = Path.Combine(work, "programs", name);
        var dll = Path.Combine(program, "built", name + ".dll");
        if (!File.Exists(dll))
        {
            Directory.CreateDirectory(program);
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, name)))
                File.Copy(file, Path.Combine(program, Path.GetFileName(file)), overwrite: true);
            new Command("dotnet", "build", "-c", "Release", program, "-o", Path.GetDirectoryName(dll)!).Run();
        }
        var output = Path.Combine(work, name + "-out");
        return new(name, new("dotnet", dll, corpus, output), output, []);
    }
}
