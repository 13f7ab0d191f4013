using System.Text;

namespace PmfSite.Tests.Formats;

public sealed class OutputCacheTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int made;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_same_is_made_once()
    {
        Assert.Equal("made 1", await Get(new(folder.Path), "recipe", "from"));
        Assert.Equal("made 1", await Get(new(folder.Path), "recipe", "from"));
    }

    [Fact]
    public async Task Another_recipe_or_another_source_is_made_anew()
    {
        var cache = new OutputCache(folder.Path);
        Assert.Equal("made 1", await Get(cache, "recipe", "from"));
        Assert.Equal("made 2", await Get(cache, "other recipe", "from"));
        Assert.Equal("made 3", await Get(cache, "recipe", "from elsewhere"));
    }

    [Fact]
    public async Task A_file_that_was_cut_short_is_made_again()
    {
        await Get(new(folder.Path), "recipe", "from");
        var file = Directory.GetFiles(folder.Path).Single();
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]);
        Assert.Equal("made 2", await Get(new(folder.Path), "recipe", "from"));
        Assert.Equal("made 2", await Get(new(folder.Path), "recipe", "from"));
    }

    [Fact]
    public async Task What_this_build_had_no_use_for_is_forgotten()
    {
        await Get(new(folder.Path), "recipe", "old");
        var cache = new OutputCache(folder.Path);
        await Get(cache, "recipe", "new");
        cache.Tidy();
        Assert.Single(Directory.GetFiles(folder.Path));
        Assert.Equal("made 2", await Get(new(folder.Path), "recipe", "new"));
    }

    [Fact]
    public async Task A_build_that_used_nothing_forgets_nothing()
    {
        await Get(new(folder.Path), "recipe", "from");
        new OutputCache(folder.Path).Tidy();
        Assert.Equal("made 1", await Get(new(folder.Path), "recipe", "from"));
    }

    private async Task<string> Get(OutputCache cache, string recipe, string from) =>
        Encoding.UTF8.GetString(
            await cache.Get(recipe, Encoding.UTF8.GetBytes(from), () => Task.FromResult(Encoding.UTF8.GetBytes(Invariant($"made {++made}"))))
        );
}
