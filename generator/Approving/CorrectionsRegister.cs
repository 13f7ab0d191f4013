using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>Works out what each correction changes, and chains the entries.</summary>
internal static class CorrectionsRegister
{
    private static readonly JsonWriterOptions Canonical = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="content">As it stands in the files, before any correction.</param>
    public static IReadOnlyList<RegisterEntry> Of(Content content)
    {
        var entries = new List<RegisterEntry>();
        var previous = "";
        foreach (var correction in content.Corrections)
        {
            var corrected = Corrections.Apply(content, correction);
            var changes = Changes(content, corrected, correction);
            var seal = EditionText.Digest(Write(correction, changes, previous));
            entries.Add(new(correction, changes, previous, seal) { Later = LaterEffects.Of(content, corrected, correction) });
            (content, previous) = (corrected, seal);
        }
        return entries;
    }

    private static IReadOnlyList<EditionDifference> Changes(Content before, Content after, Correction correction) =>
        Said(before, correction) is { } was && Said(after, correction) is { } now ? EditionDifference.Between(was, now, correction.At) : [];

    /// <summary>What the quarter says of the very thing that is corrected; null where there is no such quarter, or it is not approved.</summary>
    private static Edition? Said(Content content, Correction correction)
    {
        if (content.Quarters.FirstOrDefault(q => q.Quarter == correction.Quarter) is not { IsApproved: true } quarter)
            return null;
        var id = correction.Part.IndicatorId;
        var part = content with
        {
            Indicators = [.. content.Indicators.Where(i => i.Id == id)],
            Projects = [],
            Quarters = [.. content.Quarters.Select(q => q with { Outturns = [.. q.Outturns.Where(o => o.Indicator.Id == id)] })],
        };
        return EditionWriting.Of(part, Assessor.Assess(part), part.Quarters.First(q => q.Quarter == quarter.Quarter));
    }

    /// <summary>A moment as entries write it.</summary>
    public static string Moment(LondonTime moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The bytes that an entry is sealed over, so that anybody can take their digest.</summary>
    public static byte[] Write(RegisterEntry entry) => Write(entry.Correction, entry.Changes, entry.Previous);

    private static string? Text(FactValue? value) => value is null ? null : FactTexts.Of(value);

    private static byte[] Write(Correction correction, IReadOnlyList<EditionDifference> changes, string previous)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Canonical))
        {
            json.WriteStartObject();
            json.WriteString("id", correction.Id);
            json.WriteString("quarter", correction.Quarter.Id);
            if (correction.Part is ReleasedResult)
                json.WriteString("kind", Keywords.Of(CorrectionKind.Released));
            json.WriteString("wrong", correction.Wrong);
            json.WriteString("since", correction.Since?.ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("body", correction.Body);
            json.WriteString("on", correction.On.ToString("O", CultureInfo.InvariantCulture));
            json.WriteBoolean("urgent", correction.IsUrgent);
            json.WriteString("published", Moment(correction.Published));
            json.WriteStartArray("changes");
            foreach (var change in changes)
            {
                json.WriteStartObject();
                json.WriteString("of", change.Id);
                json.WriteString("fact", FactNames.Of(change.Fact));
                json.WriteString("was", Text(change.Was));
                json.WriteString("is", Text(change.Is));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteString("previous", previous);
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }
}
