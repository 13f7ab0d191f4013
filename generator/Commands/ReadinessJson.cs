using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PmfSite.Checking;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Commands;

/// <summary>Writes readiness as JSON, in the shape that <c>docs/operators.md</c> describes. Keys may be added to it; none goes away.</summary>
internal static class ReadinessJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Write(Readiness readiness, TextWriter to)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Whole(readiness, json);
        to.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void Whole(Readiness readiness, Utf8JsonWriter json)
    {
        var measures = readiness.Measures.ToArray();
        json.WriteStartObject();
        json.WriteString("quarter", readiness.Quarter.Id);
        json.WriteString("as_of", Display.Iso(readiness.AsOf));
        json.WriteString("window_closes", readiness.WindowCloses is { } closes ? Display.Iso(closes) : null);
        json.WriteNumber("measures", measures.Length);
        json.WriteNumber("ready", measures.Count(m => m.IsReady));
        json.WriteStartObject("lacking");
        foreach (var lack in Enum.GetValues<Lack>())
            json.WriteNumber(Key(lack), measures.Count(m => m.Lacks.Contains(lack)));
        json.WriteEndObject();
        json.WriteStartArray("owners");
        foreach (var owner in readiness.Owners)
            Owner(owner, json);
        json.WriteEndArray();
        json.WriteStartArray("next");
        foreach (var day in readiness.Next)
        {
            json.WriteStartObject();
            json.WriteString("date", Display.Iso(day.Date));
            json.WriteNumber("in_days", day.Date.DayNumber - readiness.AsOf.DayNumber);
            json.WriteString("what", Keywords.Of(day.What));
            json.WriteString("body", day.Body);
            json.WriteString("quarter", day.Quarter.Id);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Owner(OwnerReadiness owner, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("role", owner.Owner.Id);
        json.WriteString("title", owner.Owner.Title);
        json.WriteNumber("measures", owner.Measures.Count);
        json.WriteNumber("ready", owner.Measures.Count(m => m.IsReady));
        json.WriteNumber("quarters_late", owner.QuartersLate);
        json.WriteStartArray("each");
        foreach (var measure in owner.Measures)
        {
            json.WriteStartObject();
            json.WriteString("indicator", measure.Indicator.Id);
            json.WriteString("title", measure.Indicator.Title);
            json.WriteString("service", measure.Indicator.Service.Id);
            json.WriteString("period", measure.Period.Id);
            json.WriteStartArray("lacks");
            foreach (var lack in measure.Lacks)
                json.WriteStringValue(Key(lack));
            json.WriteEndArray();
            json.WriteBoolean("late", measure.IsLate);
            if (measure.DaysLate is { } days)
                json.WriteNumber("days_late", days);
            else
                json.WriteNull("days_late");
            json.WriteNumber("quarters_late", measure.QuartersLate);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Key(Lack lack) => Keywords.Of(lack).Replace('-', '_');
}
