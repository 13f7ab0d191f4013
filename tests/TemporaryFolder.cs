namespace PmfSite.Tests;

/// <summary>A folder of its own for a test, removed with everything in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
        : this(null) { }

    /// <param name="disk">A folder on the disk that it is to be on; null for the usual one.</param>
    public TemporaryFolder(string? disk) =>
        Path = disk is null
            ? Directory.CreateTempSubdirectory("pmfsite-test-").FullName
            : Directory.CreateDirectory(System.IO.Path.Combine(disk, $"pmfsite-test-{Guid.NewGuid():N}")).FullName;

    public string Path { get; }

    public string File(string relative, string text)
    {
        var path = System.IO.Path.Combine(Path, relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Puts one text in the place of another that stands in a file once or more.</summary>
    public void Edit(string relative, string find, string with)
    {
        var path = System.IO.Path.Combine(Path, relative);
        var text = System.IO.File.ReadAllText(path);
        Assert.Contains(find, text, StringComparison.Ordinal);
        System.IO.File.WriteAllText(path, text.Replace(find, with, StringComparison.Ordinal));
    }

    /// <summary>Puts another text in the place of one that a file holds exactly once.</summary>
    public void Change(string relative, string text, string by)
    {
        var path = System.IO.Path.Combine(Path, relative);
        var all = System.IO.File.ReadAllText(path);
        Assert.Equal(2, all.Split(text).Length);
        System.IO.File.WriteAllText(path, all.Replace(text, by, StringComparison.Ordinal));
    }

    /// <summary>Copies a folder with everything in it.</summary>
    public void Copy(string from, string relative = "")
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = System.IO.Path.Combine(Path, relative, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            System.IO.File.Copy(file, path);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
