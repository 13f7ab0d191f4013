using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PmfSite.Mutation;

/// <summary>Makes the changes of a source file: another operator, the next number, another member of the enum.</summary>
/// <param name="enums">The members of each enum of the generator, in the order of their declaration.</param>
internal sealed class Mutants(IReadOnlyDictionary<string, string[]> enums)
{
    private static readonly CSharpParseOptions Latest = new(LanguageVersion.Preview);

    /// <param name="folder">The generator's.</param>
    public static Mutants KnowingEnumsOf(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .SelectMany(file =>
                    CSharpSyntaxTree.ParseText(File.ReadAllText(file), Latest).GetRoot().DescendantNodes().OfType<EnumDeclarationSyntax>()
                )
                .ToDictionary(e => e.Identifier.Text, e => e.Members.Select(m => m.Identifier.Text).ToArray(), StringComparer.Ordinal)
        );

    public IEnumerable<Mutant> Of(string folder, string file)
    {
        var text = SourceText.From(File.ReadAllText(Path.Combine(folder, file)));
        var root = CSharpSyntaxTree.ParseText(text, Latest).GetRoot();
        return from node in root.DescendantNodes(n => n is not ThrowStatementSyntax and not ThrowExpressionSyntax)
            from change in Changes(node)
            let at = text.Lines.GetLinePosition(change.Span.Start)
            let line = text.Lines[at.Line].ToString().Trim()
            select new Mutant(
                file,
                at.Line + 1,
                at.Character + 1,
                line,
                text.ToString(change.Span),
                change.NewText!,
                text.WithChanges(change).ToString()
            );
    }

    private IEnumerable<TextChange> Changes(SyntaxNode node) =>
        node switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either =>
            [
                new(either.Span, either.Left.ToString()),
                new(either.Span, either.Right.ToString()),
            ],
            BinaryExpressionSyntax { RawKind: not (int)SyntaxKind.AsExpression and not (int)SyntaxKind.IsExpression } binary => Others(
                    binary.OperatorToken
                )
                .Select(other => new TextChange(binary.OperatorToken.Span, other)),
            AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression } assignment => Others(assignment.OperatorToken)
                .Select(other => new TextChange(assignment.OperatorToken.Span, other)),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression or (int)SyntaxKind.UnaryMinusExpression } prefix =>
            [
                new(prefix.OperatorToken.Span, ""),
            ],
            PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression } postfix => Others(postfix.OperatorToken)
                .Select(other => new TextChange(postfix.OperatorToken.Span, other)),
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } yes => [new(yes.Span, "false")],
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } no => [new(no.Span, "true")],
            ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression, Parent: not UnaryPatternSyntax } absent =>
            [
                new(absent.Span, "not null"),
            ],
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number => Neighbours(number.Token.Text)
                .Select(other => new TextChange(number.Span, other)),
            MemberAccessExpressionSyntax { Expression: SimpleNameSyntax type, Name: var name } when Next(type, name) is { } next =>
            [
                new(name.Span, next),
            ],
            QualifiedNameSyntax { Left: SimpleNameSyntax type, Right: var name } when Next(type, name) is { } next => [new(name.Span, next)],
            RelationalPatternSyntax pattern => Others(pattern.OperatorToken).Select(other => new TextChange(pattern.OperatorToken.Span, other)),
            BinaryPatternSyntax pattern => Others(pattern.OperatorToken).Select(other => new TextChange(pattern.OperatorToken.Span, other)),
            UnaryPatternSyntax pattern => [new(pattern.OperatorToken.Span, "")],
            _ => [],
        };

    /// <summary>The number with its last digit one up and one down, written as it was.</summary>
    private static IEnumerable<string> Neighbours(string number)
    {
        var suffix = number.TrimStart([.. "0123456789."]);
        var value = decimal.Parse(number.AsSpan(0, number.Length - suffix.Length), CultureInfo.InvariantCulture);
        var unit = new decimal(1, 0, 0, false, value.Scale);
        return [Invariant($"{value + unit}{suffix}"), Invariant($"({value - unit}{suffix})")];
    }

    private string? Next(SimpleNameSyntax type, SimpleNameSyntax member) =>
        enums.TryGetValue(type.Identifier.Text, out var members) && Array.IndexOf(members, member.Identifier.Text) is >= 0 and var at
            ? members[(at + 1) % members.Length]
            : null;

    private static string[] Others(SyntaxToken token) =>
        token.Kind() switch
        {
            SyntaxKind.LessThanToken => ["<=", ">"],
            SyntaxKind.LessThanEqualsToken => ["<", ">"],
            SyntaxKind.GreaterThanToken => [">=", "<"],
            SyntaxKind.GreaterThanEqualsToken => [">", "<"],
            SyntaxKind.EqualsEqualsToken => ["!="],
            SyntaxKind.ExclamationEqualsToken => ["=="],
            SyntaxKind.AmpersandAmpersandToken => ["||"],
            SyntaxKind.BarBarToken => ["&&"],
            SyntaxKind.PlusToken => ["-"],
            SyntaxKind.MinusToken => ["+"],
            SyntaxKind.AsteriskToken => ["/"],
            SyntaxKind.SlashToken or SyntaxKind.PercentToken => ["*"],
            SyntaxKind.PlusPlusToken => ["--"],
            SyntaxKind.MinusMinusToken => ["++"],
            SyntaxKind.AndKeyword => ["or"],
            SyntaxKind.OrKeyword => ["and"],
            var kind => throw new InvalidOperationException(Invariant($"an operator without another: {kind}")),
        };
}
