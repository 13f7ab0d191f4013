using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>The charts as files to be heard.</summary>
internal static class WavFormat
{
    public static IEnumerable<Func<ComposedFile>> Files(Composition site) =>
        SoundFiles.Of(site).Select(play => (Func<ComposedFile>)(() =>
        {
            var sound = play();
            return ComposedFile.Of(new(sound.Address.Path, sound.Wave));
        }));
}
