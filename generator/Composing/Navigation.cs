using PmfSite.Saying;

namespace PmfSite.Composing;

/// <summary>The ways through the site that every page offers, each only where the site has such a page.</summary>
internal static class Navigation
{
    /// <summary>At the head of the page: the plan first, then what most people come for.</summary>
    public static IReadOnlyList<NavigationLink> Head(Composition site, Address page) =>
        [
            .. site.Published.Framework.Priorities.Select(p => Lead(p.Title, Address.Of(p), page)),
            Lead(site.Words.Frame.Exceptions, Address.Exceptions, page),
            Lead(site.Words.Frame.AllIndicators, Address.Indicators, page),
            Lead(site.Words.Frame.HowWeJudge, Address.HowWeJudge, page),
            Lead(site.Words.Frame.Data, Address.Data, page),
            Lead(site.Words.Finding.Search, Address.Search, page),
        ];

    /// <summary>At the foot of the page: everything else.</summary>
    public static IReadOnlyList<Link> Foot(Composition site, Address page) =>
        [
            new(site.Words.Quarters.WhatChanged, Address.Changes(site.Published.Latest.Quarter.Id).From(page)),
            new(site.Words.Quarters.AreasOfConcern, Address.Concerns.From(page)),
            .. site.Published.PlaceReports.Count > 0 ? [new(PlaceTitles.Of(site), Address.Place.From(page))] : Array.Empty<Link>(),
            .. site.Published.HasComparisons ? [new(site.Words.Pages.CompareWithOthers, Address.Compare.From(page))] : Array.Empty<Link>(),
            new(site.Words.Quarters.ReportingCalendar, Address.Calendar.From(page)),
            new(site.Words.Pages.Glossary, Address.Glossary.From(page)),
            new(site.Words.Frame.PastQuarters, Address.Quarters.From(page)),
            new(site.Words.Corrections.Corrections, Address.Corrections.From(page)),
            new(site.Words.Plan.ThePlan, Address.Plan.From(page)),
            .. site.Published.Projects.Count > 0 ? [new(site.Words.Plan.Projects, Address.Projects.From(page))] : Array.Empty<Link>(),
            new(site.Words.Frame.AboutThisSite, Address.About.From(page)),
            new(site.Words.Frame.AccessibilityStatement, Address.Accessibility.From(page)),
            new(site.Words.Finding.Formats, Address.Formats.From(page)),
            new(site.Words.Corrections.Feed, Address.Feed.From(page)),
        ];

    private static NavigationLink Lead(string text, Address to, Address from) => new(new(text, to.From(from)), to == from);
}
