using System.Text;
using PmfSite.Inspecting;

namespace PmfSite.Tests.Rendering.Components;

/// <summary>The examples beside each component of the default theme are its tests: what each gives is printed whole, as text, and soundly.</summary>
public sealed class ComponentExamplesTests
{
    private const string Planted = "<script>alert(1)</script>";

    // Every component is shown with these; the last two hold what authors are not expected to write.
    private static readonly string[] Always = ["usual", "markup", "long-words"];

    public static TheoryData<string> Components => [.. ThemeComponent.All.Select(c => c.Key)];

    public static TheoryData<string, string> Examples
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var component in ThemeComponent.All)
            foreach (var name in ComponentExample.Names(component))
                all.Add(component.Key, name);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void A_component_has_examples_that_fit_its_record(string key)
    {
        var component = ThemeComponent.Of(key);
        Assert.True(File.Exists(component.Examples), $"{key} has no examples: write {key}.yml");
        var names = ComponentExample.Read(component).Select(e => e.Name);
        Assert.Empty(Always.Except(names));
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Examples_show_each_choice_that_the_record_leaves(string key)
    {
        var choices = ComponentExample.Read(ThemeComponent.Of(key)).SelectMany(e => e.Choices).GroupBy(c => c.Member);
        Assert.Empty(choices.SelectMany(made => made.First().All.Except(made.Select(c => c.Made)).Select(other => $"{made.Key}: {other}")));
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Markup_is_planted_in_each_text_for_readers(string key)
    {
        var texts = ComponentExample.Read(ThemeComponent.Of(key), "markup").Shown.Where(t => t.IsForReaders);
        Assert.Empty(texts.Where(t => !t.Text.Contains(Planted, StringComparison.Ordinal)).Select(t => $"{t.Member}: {t.Text}"));
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void A_word_that_cannot_be_broken_is_in_each_example_of_long_words(string key)
    {
        const int Long = 40;
        var texts = ComponentExample.Read(ThemeComponent.Of(key), "long-words").Shown.Where(t => t.IsForReaders);
        Assert.Empty(texts.Where(t => !t.Text.Split(' ').Any(word => word.Length > Long)).Select(t => $"{t.Member}: {t.Text}"));
    }

    [Fact]
    public void No_examples_are_left_of_a_component_that_is_gone() =>
        Assert.Empty(ThemeComponent.WithExamples().Except(ThemeComponent.All.Select(c => c.Key)));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_is_printed_without_a_fault(string key, string name)
    {
        var printed = await Print(key, name);
        Assert.Empty(printed.ParsingFaults);
        Assert.Empty(new Inspector().Look(key, Encoding.UTF8.GetBytes(printed.Page)).Faults.Select(f => f.Fault));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Each_text_of_an_example_is_shown_as_text(string key, string name)
    {
        var example = ComponentExample.Read(ThemeComponent.Of(key), name);
        var printed = await Print(key, name);
        Assert.Equal(0, printed.Scripts);
        Assert.Empty(Missing(printed, example.Shown));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task What_an_example_says_is_not_shown_is_given_and_missing(string key, string name)
    {
        var example = ComponentExample.Read(ThemeComponent.Of(key), name);
        var missing = Missing(await Print(key, name), example.Texts);
        Assert.Equal([], example.NotShown.Where(member => !missing.Any(t => t.IsOf(member))));
    }

    private static Task<PrintedExample> Print(string key, string name)
    {
        var component = ThemeComponent.Of(key);
        return PrintedExample.Of(component, ComponentExample.Read(component, name));
    }

    /// <summary>Texts that stand in the page less often than in the record.</summary>
    private static IReadOnlyList<ExampleText> Missing(PrintedExample printed, IEnumerable<ExampleText> texts) =>
        [
            .. texts
                .Where(t => t.Text.Trim().Length > 0)
                .GroupBy(t => t.Text)
                .Where(same => printed.Times(same.First()) < same.Count())
                .SelectMany(same => same),
        ];
}
