namespace PmfSite.Performance;

/// <summary>What a number counts and how it reads; <c>{value}</c> in the forms stands for the number.</summary>
/// <param name="Name">For table headings and axes: per cent.</param>
/// <param name="Show">A value in a sentence: {value}%.</param>
/// <param name="One">The form for exactly 1, where it differs.</param>
/// <param name="Per">By what a numerator over its denominator is multiplied to give a value: 100 for per cent, 1,000 for a rate per thousand.</param>
/// <param name="Change">A difference between two values: {value} percentage points.</param>
internal sealed record Unit(string Id, string Name, string Show, string? One, string Change, decimal Per)
{
    public const string Placeholder = "{value}";

    /// <summary>The form for no such thing, in a language that has one; null where it is as any other.</summary>
    public string? Zero { get; init; }

    /// <summary>The form for two, in a language that has one; null where it is as any other.</summary>
    public string? Two { get; init; }

    /// <summary>The form for what the language calls few; null where it is as any other.</summary>
    public string? Few { get; init; }

    /// <summary>The form for what the language calls many; null where it is as any other.</summary>
    public string? Many { get; init; }

    /// <summary>The form of a difference of exactly 1; null where the other forms tell it.</summary>
    public string? ChangeOfOne { get; init; }
}
