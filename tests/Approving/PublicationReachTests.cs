using PmfSite.Approving;
using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Performance;

namespace PmfSite.Tests.Approving;

/// <summary>Whatever a publication leads to, it leads to no indicator as it stands in the files, with targets that are still to come.</summary>
public sealed class PublicationReachTests
{
    private static readonly LondonTime Now = new(2026, 11, 30, 12);

    [Theory]
    [InlineData(".")]
    [InlineData("tests/SmallSite")]
    [InlineData("tests/HostileSite")]
    [InlineData("tests/Councils/bassetlaw")]
    [InlineData("tests/Councils/maidstone")]
    public void A_publication_reaches_its_own_indicators_alone(string site)
    {
        var content = Loaded(Repository.Folder(site.Split('/')));
        Check(Frozen.Release(content, Now).Publication!);
        Check(Gate.Preview(content, Frozen.Editions(content), CorrectionsRegister.Of(content), Now, new(null, null)).Publication!);
    }

    [Fact]
    public void A_corrected_publication_does_so_too_and_as_it_was_before_each_correction()
    {
        using var site = CorrectedSite.Copy();
        CheckWithCorrections(Loaded(site.Path));
    }

    [Fact]
    public void What_a_corrected_figure_took_the_place_of_has_the_definition_that_was_corrected_later()
    {
        var content = SmallSite.Content();
        var indicator = content.Indicators.Single(i => i.Id == "days-to-clear");
        content = CorrectionSamples.Sealed(
            content,
            CorrectionSamples.Figure(content, indicator.Id, 3.5m),
            CorrectionSamples.Of(new CorrectedDefinition(indicator, "Working days.")) with
            {
                Id = "second",
            }
        );
        CheckWithCorrections(content);
        var corrected = Frozen.Release(content, Now).Publication!.Latest.Outturns.Single(o => o.Corrected is not null);
        Assert.All([corrected, corrected.Corrected!.Was!], o => Assert.Equal("Working days.", o.Indicator.Definition));
    }

    [Fact]
    public void What_changed_a_figure_is_the_very_correction_of_the_register()
    {
        using var site = CorrectedSite.Copy();
        var publication = Frozen.Release(Loaded(site.Path), Now).Publication!;
        var changed = publication.Content.Quarters.SelectMany(q => q.Outturns).Select(o => o.Corrected?.By).OfType<Correction>().ToArray();
        Assert.NotEmpty(changed);
        Assert.All(changed, c => Assert.Contains(publication.Corrections, e => ReferenceEquals(e.Correction, c)));
    }

    [Fact]
    public void A_result_that_no_released_dashboard_has_is_left_behind()
    {
        var content = SmallSite.Content();
        content = content with { Indicators = [content.Indicators[0] with { From = new(2025, 2) }, .. content.Indicators.Skip(1)] };
        var publication = Frozen.Release(content, SmallSite.Now).Publication!;
        Check(publication);
        Assert.DoesNotContain(publication.Latest.Outturns, o => o.Indicator.Id == content.Indicators[0].Id);
    }

    [Fact]
    public void The_files_hold_targets_that_are_still_to_come() =>
        Assert.Contains(ObjectGraph.From(SmallSite.Content()).OfType<Target>(), t => t.Period.Start > new Quarter(2025, 1).Period.End);

    private static void CheckWithCorrections(Content content)
    {
        var publication = Frozen.Release(content, Now).Publication!;
        Assert.NotEmpty(publication.Corrections);
        Check(publication);
        foreach (var entry in publication.Corrections)
            Check(publication.Before(entry));
        var renamed = content.With([.. content.Indicators.Select(i => i with { Title = i.Title + " now" })]);
        var then = Gate.Release(renamed, Frozen.Editions(content), CorrectionsRegister.Of(renamed), Now).Publication!;
        Check(then.As(then.Editions[then.Latest.Quarter]));
    }

    private static void Check(Publication publication)
    {
        var content = publication.Content;
        var known = content.Indicators.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var reached = ObjectGraph.From(content, publication.Corrections, publication.Editions, publication.Preview).OfType<Indicator>().ToArray();
        Assert.NotEmpty(reached);
        Assert.DoesNotContain(reached, i => !known.Contains(i));

        var last = publication.Latest.Quarter.Period.End;
        var targets = content.Indicators.SelectMany(i => i.Targets).SelectMany(t => new[] { t, t.Changed?.Was }).OfType<Target>().ToHashSet();
        Assert.DoesNotContain(ObjectGraph.From(publication).OfType<Target>(), t => t.Period.Start > last && !targets.Contains(t));
    }

    private static Content Loaded(string site)
    {
        var bag = new DiagnosticBag();
        var content = ContentLoader.Load(Path.Combine(site, "content"), "content", bag)!;
        Assert.Empty(bag.Ordered());
        return content;
    }
}
