using PmfSite.Performance;

namespace PmfSite.Saying;

/// <summary>What the council calls its parts and those of its plan. Where content has no word of its own for it, the language
/// has one. A word of the council is never bent: where content does not say what several are called, the word for one stands for them.</summary>
internal sealed class CouncilTerms(Framework framework, Words words)
{
    public string Service => framework.Council.Service.One ?? words.Pages.Service;

    public string Services => Several(framework.Council.Service, words.Pages.Services);

    public string Panel => framework.Council.Panel.One ?? words.Pages.Panel;

    public string Panels => Several(framework.Council.Panel, words.Pages.Panels);

    public string Priority => framework.Plan.Priority.One ?? words.Plan.Priority;

    public string Priorities => Several(framework.Plan.Priority, words.Plan.Priorities);

    public string Commitment => framework.Plan.Commitment.One ?? words.Plan.Commitment;

    public string Commitments => Several(framework.Plan.Commitment, words.Plan.Commitments);

    /// <param name="usual">What the language calls several, where the council has no word for one.</param>
    private static string Several(Naming own, string usual) => own.Several ?? own.One ?? usual;
}
