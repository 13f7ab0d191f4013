namespace PmfSite.Saying;

/// <summary>
/// Every word of the site that does not come from content, in one language. What varies goes into a whole sentence, so that each language has its own
/// order.
/// A phrase that a language lacks does not compile.
/// </summary>
public abstract class Words
{
    private protected Words()
    {
        Display = new(this);
        Sentences = new(this);
        Rules = new(this);
        Variation = new(this);
        Speech = new(this);
    }

    /// <summary>How the language writes numbers, dates, periods and lists.</summary>
    public abstract LanguageGrammar Grammar { get; }

    /// <summary>Words that stand around every page, on previews and drafts, and above the tables and lists of several pages.</summary>
    public abstract FrameWords Frame { get; }

    /// <summary>Words of pages that have no group of their own: home, groups, glossary, comparison, place and pack.</summary>
    public abstract PageWords Pages { get; }

    /// <summary>Words with which something is found: lists, search, citation, card, the page that is not there, formats.</summary>
    public abstract FindingWords Finding { get; }

    /// <summary>Words of the statements on accessibility and on the site itself.</summary>
    public abstract StatementWords Statements { get; }

    /// <summary>Words of the page of an indicator.</summary>
    public abstract IndicatorWords Indicators { get; }

    /// <summary>What is said of figures: statuses, targets, origins, a value against its target, how it moved, counts.</summary>
    public abstract FigureWords Figures { get; }

    /// <summary>Words for rules, for the working of a rating and for usual variation.</summary>
    public abstract JudgingWords Judging { get; }

    /// <summary>Words of exception reports, approvals and promises.</summary>
    public abstract ExceptionWords Exceptions { get; }

    /// <summary>Words of the plan: priorities, commitments, projects, programmes and the strategy map.</summary>
    public abstract PlanWords Plan { get; }

    /// <summary>Words of a quarter, of what changed in it, of concerns, years and the calendar.</summary>
    public abstract QuarterWords Quarters { get; }

    /// <summary>Words of corrections, of the editions that they supersede and of the feed.</summary>
    public abstract CorrectionWords Corrections { get; }

    /// <summary>Words of charts, drawn or small, and of what stands below them.</summary>
    public abstract ChartWords Charts { get; }

    /// <summary>Words of readings, and of the files that are offered in other formats.</summary>
    public abstract FormatWords Formats { get; }

    /// <summary>Words that are spoken, and of what is heard.</summary>
    public abstract SoundWords Sound { get; }

    /// <summary>Words of data files, of their columns and of workbooks.</summary>
    public abstract DataWords Data { get; }

    /// <summary>Numbers, dates, periods and statuses as they are shown.</summary>
    internal Display Display { get; }

    /// <summary>The sentences that are made from figures.</summary>
    internal Sentences Sentences { get; }

    /// <summary>Rules and their working in sentences.</summary>
    internal RuleSentences Rules { get; }

    /// <summary>Usual variation in sentences.</summary>
    internal VariationSentences Variation { get; }

    /// <summary>What is written, as a voice says it.</summary>
    internal Speech Speech { get; }
}
