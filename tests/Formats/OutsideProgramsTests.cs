using PmfSite.Performance;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Formats;

public sealed class OutsideProgramsTests
{
    [Fact]
    public void The_first_command_that_is_there_is_taken()
    {
        var programs = new OutsidePrograms(command => command is "chromium-browser" or "google-chrome" ? $"/bin/{command}" : null);
        Assert.Equal("/bin/chromium-browser", programs.PathOf(OutsideProgram.Chromium));
        Assert.True(programs.HasAllFor(FormatKind.Print));
        Assert.Equal([OutsideProgram.Liblouis], programs.MissingFor(FormatKind.Braille));
    }

    [Fact]
    public async Task A_build_tells_what_is_not_whole_and_how_to_install_what_it_lacks()
    {
        using var site = SmallSite.Copy();
        Approving.Frozen.Site(site.Path);
        var built = await Pipeline.Build(site.Path, SmallSite.Now, OutsidePrograms.None, new(), PmfSite.Commands.Progress.Silent);
        var audio = Assert.Single(built!.NotMade, n => n.Kind == FormatKind.Audio);
        Assert.Equal("apt-get install espeak-ng sox opus-tools lame", audio.Command);
        Assert.DoesNotContain(built.NotMade, n => n.Kind == FormatKind.Text);
    }

    [Fact]
    public async Task A_required_format_that_cannot_be_made_stops_the_build_and_the_old_site_stands()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var before = SmallSite.Files(site.Path);
        var config = Path.Combine(site.Path, "site.config.yml");
        await File.AppendAllTextAsync(config, "formats:\n  required: [text, braille]\n");
        var bag = new PmfSite.Diagnostics.DiagnosticBag();
        Assert.Null(await Pipeline.Build(site.Path, SmallSite.Now, OutsidePrograms.None, bag, PmfSite.Commands.Progress.Silent));
        var told = Assert.Single(bag.Ordered());
        Assert.Equal("missing-program", told.Slug);
        Assert.Equal("on Debian: apt-get install liblouis-bin; or take it out of required", told.Remedy);
        Assert.Equal(20, told.At.Column);
        Assert.Equal(before.Keys, SmallSite.Files(site.Path).Keys);
    }
}
