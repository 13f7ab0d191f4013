using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>glossary.yml</c>.</summary>
internal static class GlossaryReader
{
    public static IReadOnlyList<Term> Read(Fields f)
    {
        var terms = new IdTable<Term>("term");
        f.ReadInto(terms, ReadTerm);
        return terms.All;
    }

    private static Term? ReadTerm(string id, Fields f)
    {
        var term = new Term(id, f.Text("term", 60), f.Text("meaning", 400));
        f.Done();
        return f.Ok ? term : null;
    }
}
