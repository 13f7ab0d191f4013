using System.Reflection;

namespace PmfSite.Tests.Saying.MadeUp;

/// <summary>A phrase as English has it.</summary>
/// <param name="Group">The words of English that it belongs to.</param>
/// <param name="Phrase">The abstract method, or the one that reads an abstract property.</param>
internal sealed record EnglishPhrase(object Group, MethodInfo Phrase)
{
    public string Name => $"{Phrase.DeclaringType!.Name}.{Phrase.Name.Replace("get_", "", StringComparison.Ordinal)}";

    public object Say(object[] given) => Phrase.Invoke(Group, given)!;
}
