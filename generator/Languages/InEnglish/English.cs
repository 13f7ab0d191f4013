using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>The words of English.</summary>
internal sealed class English : Words
{
    public English()
    {
        var grammar = new EnglishLanguageGrammar();
        Grammar = grammar;
        Frame = new EnglishFrameWords(grammar);
        Pages = new EnglishPageWords(grammar);
        Finding = new EnglishFindingWords();
        Statements = new EnglishStatementWords(grammar);
        Indicators = new EnglishIndicatorWords(grammar);
        Figures = new EnglishFigureWords(grammar);
        Judging = new EnglishJudgingWords(grammar);
        Exceptions = new EnglishExceptionWords();
        Plan = new EnglishPlanWords(grammar);
        Quarters = new EnglishQuarterWords(grammar);
        Corrections = new EnglishCorrectionWords(grammar);
        Charts = new EnglishChartWords(grammar);
        Formats = new EnglishFormatWords(grammar);
        Sound = new EnglishSoundWords(grammar);
        Data = new EnglishDataWords(grammar);
    }

    public override LanguageGrammar Grammar { get; }

    public override FrameWords Frame { get; }

    public override PageWords Pages { get; }

    public override FindingWords Finding { get; }

    public override StatementWords Statements { get; }

    public override IndicatorWords Indicators { get; }

    public override FigureWords Figures { get; }

    public override JudgingWords Judging { get; }

    public override ExceptionWords Exceptions { get; }

    public override PlanWords Plan { get; }

    public override QuarterWords Quarters { get; }

    public override CorrectionWords Corrections { get; }

    public override ChartWords Charts { get; }

    public override FormatWords Formats { get; }

    public override SoundWords Sound { get; }

    public override DataWords Data { get; }
}
