using System.Collections.Concurrent;
using System.Reflection;
using PmfSite.Diagnostics;

namespace PmfSite.Tests.Approving;

/// <summary>All that can be reached from an object through its fields, private ones and those of its collections included.</summary>
internal static class ObjectGraph
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();

    /// <summary>Each object once. A text is not looked into, nor is a source file.</summary>
    public static IReadOnlyCollection<object> From(params object?[] roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var next = new Stack<object?>(roots);
        while (next.TryPop(out var one))
        {
            if (one is null or string or SourceFile or MemberInfo || one.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(one))
                continue;
            if (one is Delegate function)
                next.Push(function.Target);
            else if (one is Array { Rank: 1 } array)
                PushAll(array, next);
            else
                Array.ForEach(Fields.GetOrAdd(one.GetType(), FieldsOf), field => next.Push(field.GetValue(one)));
        }
        return seen;
    }

    private static void PushAll(Array array, Stack<object?> next)
    {
        if (array.GetType().GetElementType() is { IsPrimitive: true })
            return;
        foreach (var item in array)
            next.Push(item);
    }

    private static FieldInfo[] FieldsOf(Type type)
    {
        var fields = new List<FieldInfo>();
        for (var at = type; at is not null; at = at.BaseType)
            fields.AddRange(at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
        return [.. fields.Where(f => !f.FieldType.IsPrimitive && !f.FieldType.IsPointer)];
    }
}
