using PmfSite.Composing;
using PmfSite.Parts;

namespace PmfSite.Formats;

/// <summary>The charts as files to be heard.</summary>
internal static class WavFormat
{
    public static IEnumerable<OutputFile> Files(Composition site) =>
        SoundFiles.Of(site).Select(sound => OutputFile.Of(sound.Address.Path, sound.Compose));
}
