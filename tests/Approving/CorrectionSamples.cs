using PmfSite.Approving;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Tests.Approving;

/// <summary>Corrections of the first quarter of the small site.</summary>
internal static class CorrectionSamples
{
    private static readonly SourceFile File = new("content/corrections.yml", "");

    public static Correction Of(CorrectedPart part) =>
        new()
        {
            Id = "first",
            Quarter = new(2025, 1),
            Part = part,
            Wrong = "It was wrong.",
            Since = null,
            Body = "Cabinet",
            On = new(2025, 11, 5),
            Minute = null,
            IsUrgent = false,
            Published = new(2025, 11, 6, 9, 30, 0),
            Seal = null,
            At = File.At(1, 1),
            PublishedAt = File.At(2, 1),
            SealAt = File.At(3, 1),
        };

    public static Correction Figure(Content content, string id, decimal value)
    {
        var indicator = content.Indicators.Single(i => i.Id == id);
        return Of(
            new CorrectedFigures(
                indicator,
                [Samples.Outturn(indicator, value, new Quarter(2025, 1).Period, new(2025, 1)) with { At = File.At(5, 1) }]
            )
        );
    }

    public static Prose Text(string text) =>
        new($"<p>{text}</p>", text, [new(ProseBlockKind.Paragraph, text)], new SourceFile("content/corrections/first.md", text + "\n"));

    /// <summary>The content with these corrections, sealed, one below the other.</summary>
    public static Content Sealed(Content content, params Correction[] corrections)
    {
        var open = content with
        {
            Corrections =
            [
                .. corrections.Select(
                    (c, n) => c with { At = File.At(10 * n + 1, 1), PublishedAt = File.At(10 * n + 2, 1), SealAt = File.At(10 * n + 3, 1) }
                ),
            ],
        };
        return open with { Corrections = [.. CorrectionsRegister.Of(open).Select(e => e.Correction with { Seal = e.Seal })] };
    }
}
