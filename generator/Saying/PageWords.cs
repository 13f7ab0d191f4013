#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>Words of pages that have no group of their own: home, groups, glossary, comparison, place and pack.</summary>
public abstract class PageWords
{
    private protected PageWords() { }

    // Home
    public abstract string LatestResults { get; }
    public abstract string Programmes { get; }
    public abstract string GroupedOtherwise { get; }
    public abstract string WhatNeedsAttention { get; }
    public abstract string WhatTheCouncilAimsFor { get; }
    public abstract string HomeOf(string council, string months, string plan);
    public abstract string HomeIntroduction(string council, string plan);
    public abstract string HomeIntroductionByAnother(string publisher, string council, string plan);
    public abstract string NothingNeedsAttention { get; }
    public abstract string NeedReport(int indicators);
    public abstract string NeedReportOrAre(string statuses);
    public abstract string AreRated(int indicators, string statuses);

    // Groups: panels, services and classes
    public abstract string Group { get; }
    public abstract string GroupsTable(string title);
    public abstract string Panel { get; }
    public abstract string Panels { get; }
    public abstract string PanelsMeaning { get; }
    public abstract string Service { get; }
    public abstract string Services { get; }
    public abstract string ServicesMeaning { get; }
    public abstract string GroupingDescription(string meaning, string months);

    // The pack of a panel
    public abstract string PackTitle(string panel, string quarter);
    public abstract string PackDescription(string panel, string months);
    public abstract string PackIntroduction { get; }
    public abstract string AllOtherMeasures { get; }
    public abstract string SaidLastTime { get; }
    public abstract string SaidNothing { get; }
    public abstract string EachMeasure { get; }
    public abstract string ExceptionsFirst(int count);

    // Reading along: glossary, comparison with others, place report
    public abstract string Glossary { get; }
    public abstract string GlossaryOf(string site);
    public abstract string GlossaryIntroduction { get; }
    public abstract string GlossaryLink { get; }
    public abstract string CompareWithOthers { get; }
    public abstract string ComparedWithOthers { get; }
    public abstract string CompareOf(string council);
    public abstract string CompareIntroduction { get; }
    public abstract string WhoWeCompareWith { get; }
    public abstract string ComparisonTable(string indicator);
    public abstract string LowerHere(string period, string here, string there, string name);
    public abstract string HigherHere(string period, string here, string there, string name);
    public abstract string SameHere(string period, string here, string name);
    public abstract string OtherDefinition(string name, string how);
    public abstract string NotComparedMadeUp(string name);
    public abstract string SameDefinition { get; }
    public abstract string DifferentDefinition(string how);
    public abstract string PublishedOn(string date);
    public abstract string WhereFiguresOfOthersComeFrom { get; }
    public abstract string SeeTheComparison { get; }
    public abstract string PlaceReport { get; }
    public abstract string PlaceReportAsOf(string title, string months);
    public abstract string EarlierPlaceReports { get; }
    public abstract string LastValue(string headline);
    public abstract string PlaceReportOf(string council);
    public abstract string PlaceIntroduction { get; }

    /// <summary>The words of the site itself, each with an id for its address.</summary>
    public abstract IReadOnlyList<Explained> Terms { get; }
}
