using System.Text;

namespace PmfSite.Writing;

/// <summary>Puts a file in the place of another in one step: it is written beside it and moved, so that nobody ever sees a half of it.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Replace(string path, byte[] bytes)
    {
        var next = path + ".new";
        File.WriteAllBytes(next, bytes);
        File.Move(next, path, overwrite: true);
    }

    public static void Replace(string path, string text) => Replace(path, Utf8.GetBytes(text));
}
