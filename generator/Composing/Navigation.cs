using PmfSite.Composing.Pages;

namespace PmfSite.Composing;

/// <summary>The ways through the site that every page offers, each only where the site has such a page.</summary>
internal static class Navigation
{
    /// <summary>At the head of the page: the plan first, then what most people come for.</summary>
    public static IReadOnlyList<NavigationLink> Head(Composition site, Address page) =>
    [
        .. site.Framework.Priorities.Select(p => Lead(p.Title, Composition.AddressOf(p), page)),
        Lead(English.Exceptions, Address.Exceptions, page),
        Lead(English.AllIndicators, Address.Indicators, page),
        Lead(English.HowWeJudge, Address.HowWeJudge, page),
        Lead(English.Data, Address.Data, page),
        Lead(English.Search, Address.Search, page),
    ];

    /// <summary>At the foot of the page: everything else.</summary>
    public static IReadOnlyList<Link> Foot(Composition site, Address page) =>
    [
        new(English.WhatChanged, Address.Changes(site.Latest.Quarter.Id).From(page)),
        new(English.AreasOfConcern, Address.Concerns.From(page)),
        .. site.PlaceReports.Count > 0 ? [new(PlaceComposer.TitleOf(site), Address.Place.From(page))] : Array.Empty<Link>(),
        .. site.HasComparisons ? [new(English.CompareWithOthers, Address.Compare.From(page))] : Array.Empty<Link>(),
        new(English.ReportingCalendar, Address.Calendar.From(page)),
        new(English.Glossary, Address.Glossary.From(page)),
        new(English.PastQuarters, Address.Quarters.From(page)),
        new(English.Corrections, Address.Corrections.From(page)),
        new(English.ThePlan, Address.Plan.From(page)),
        .. site.Projects.Count > 0 ? [new(English.Projects, Address.Projects.From(page))] : Array.Empty<Link>(),
        new(English.AboutThisSite, Address.About.From(page)),
        new(English.AccessibilityStatement, Address.Accessibility.From(page)),
        new(English.Formats, Address.Formats.From(page)),
        new(English.Feed, Address.Feed.From(page)),
    ];

    private static NavigationLink Lead(string text, Address to, Address from) => new(new(text, to.From(from)), to == from);
}
