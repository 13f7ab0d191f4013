using System.Globalization;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>What a target asks for, as an edition writes it in one line.</summary>
internal static class TargetTexts
{
    private const string Illustrative = ", illustrative";
    private const string Intervention = ", intervention at ";
    private const string To = " to ";
    private const string Better = "better by ";
    private const string ThanBefore = " than in the year before";
    private const string Because = ": ";

    public static string Of(Target target)
    {
        var asked = target switch
        {
            SingleTarget { Intervention: { } intervention } single => Plain(single.Value) + Intervention + Plain(intervention),
            SingleTarget single => Plain(single.Value),
            BandTarget band => Plain(band.From) + To + Plain(band.To),
            RelativeTarget relative => Better + Plain(relative.Share) + ThanBefore,
            UnsetTarget unset => Keywords.Of(unset.Why) + Because + unset.Reason,
            _ => throw new ArgumentOutOfRangeException(nameof(target), target, "a target without a form"),
        };
        return target.Illustrative ? asked + Illustrative : asked;
    }

    /// <summary>Null where it is none.</summary>
    public static Target? Read(string text, Period period)
    {
        foreach (var why in Enum.GetValues<UnsetReason>())
        {
            if (text.StartsWith(Keywords.Of(why) + Because, StringComparison.Ordinal))
                return new UnsetTarget(why, text[(Keywords.Of(why) + Because).Length..], period, default);
        }
        var isIllustrative = text.EndsWith(Illustrative, StringComparison.Ordinal);
        return WithNumbers(isIllustrative ? text[..^Illustrative.Length] : text, isIllustrative, period);
    }

    private static Target? WithNumbers(string text, bool isIllustrative, Period period)
    {
        if (text.StartsWith(Better, StringComparison.Ordinal) && text.EndsWith(ThanBefore, StringComparison.Ordinal))
            return Number(text[Better.Length..^ThanBefore.Length]) is { } share ? new RelativeTarget(share, period, isIllustrative, default) : null;
        if (text.Split(Intervention) is [var target, var limit])
            return Number(target) is { } asked && Number(limit) is { } at ? new SingleTarget(asked, at, period, isIllustrative, default) : null;
        if (text.Split(To) is [var first, var last])
            return Number(first) is { } from && Number(last) is { } to ? new BandTarget(from, to, period, isIllustrative, default) : null;
        return Number(text) is { } value ? new SingleTarget(value, null, period, isIllustrative, default) : null;
    }

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
