namespace PmfSite.Benchmarks;

/// <summary>mulberry32: 32 bits of state, every operation modulo 2^32. The order of the draws is part of the corpus format.</summary>
internal sealed class CorpusRandom(uint state)
{
    private static readonly string[] Vocabulary = (
        "access action active adult advice affordable agency annual apply area arrears assess asset attend average award balance basic "
        + "benefit budget building bus business campaign capital care carer case centre change charge child city clean climate collect "
        + "college community complaint condition contact contract cost council crime cycle data debt decision delay delivery demand "
        + "digital district drop early economy education effort employ energy estate event family fewer flood food footpath forecast "
        + "forum foster fund garden grant green growth health heat help high holiday home homeless hour household housing improve income "
        + "increase inspect issue job junction land leisure level library licence local lower market measure meeting member model month "
        + "move need network new noise number nursery officer open order park partner patient payment people permit plan planning play "
        + "pool post price project public pupil quality quarter queue rate recovery recycle reduce region repair report request resident "
        + "review road safe saving school sector service session sickness site skill social speed spend sport staff street support survey "
        + "target team tenant theme traffic training transport travel tree trend urban user vacant vehicle venue visit volunteer waste "
        + "water weather welfare winter work youth"
    ).Split(' ');

    private uint state = state;

    public int Below(int limit)
    {
        unchecked
        {
            state += 0x6D2B79F5;
            var t = (state ^ (state >> 15)) * (state | 1);
            t ^= t + (t ^ (t >> 7)) * (t | 61);
            return (int)((t ^ (t >> 14)) % (uint)limit);
        }
    }

    public string Word() => Vocabulary[Below(Vocabulary.Length)];

    public string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    /// <summary>The words with a capital letter in front.</summary>
    public string Sentence(int count)
    {
        var words = Words(count);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
