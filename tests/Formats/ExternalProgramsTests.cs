using PmfSite.Performance;

namespace PmfSite.Tests.Formats;

public sealed class ExternalProgramsTests
{
    [Fact]
    public void The_first_command_that_is_there_is_taken()
    {
        var programs = new ExternalPrograms(command => command is "chromium-browser" or "google-chrome" ? $"/bin/{command}" : null);
        Assert.Equal("/bin/chromium-browser", programs.PathOf(ExternalProgram.Chromium));
        Assert.True(programs.HasAllFor(FormatKind.Print));
        Assert.Equal([ExternalProgram.Liblouis], programs.MissingFor(FormatKind.Braille));
    }

    [Theory]
    [InlineData("Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)", "156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)")]
    [InlineData("lou_translate (Liblouis) 3.24.0\nCopyright (C) 2022 ViewPlus Technologies, Inc.", "3.24.0")]
    [InlineData("eSpeak NG text-to-speech: 1.51  Data at: /usr/lib/x86_64-linux-gnu/espeak-ng-data", "1.51")]
    [InlineData("sox:      SoX v14.4.2", "14.4.2")]
    [InlineData("opusenc opus-tools 0.2 (using libopus 1.3.1)\nCopyright (C) 2008-2018 Xiph.Org Foundation", "0.2 (using libopus 1.3.1)")]
    [InlineData("LAME 64bits version 3.100 (http://lame.sf.net)\r\n\r\nCopyright (c) 1999-2011", "3.100 (http://lame.sf.net)")]
    [InlineData("of today\nand more", "of today")]
    public void The_version_is_told_as_the_program_says_it_without_its_name_and_the_folders_of_the_machine(string said, string version) =>
        Assert.Equal(version, ExternalProgram.VersionIn(said));

    [Fact]
    public async Task A_build_tells_what_is_not_whole_and_how_to_install_what_it_lacks()
    {
        using var site = SmallSite.Copy();
        Approving.Frozen.Site(site.Path);
        var built = await Pipeline.Build(site.Path, SmallSite.Now, ExternalPrograms.None, new(), Progress.Silent);
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
        Assert.Null(await Pipeline.Build(site.Path, SmallSite.Now, ExternalPrograms.None, bag, Progress.Silent));
        var told = Assert.Single(bag.Ordered());
        Assert.Equal("missing-program", told.Slug);
        Assert.Equal("on Debian: apt-get install liblouis-bin; or take it out of required", told.Remedy);
        Assert.Equal(20, told.At.Column);
        Assert.Equal(before.Keys, SmallSite.Files(site.Path).Keys);
    }
}
