using PmfSite.Formats.Printing;

namespace PmfSite.Tests.Formats.Printing;

public sealed class PdfArtifactsTests
{
    [Fact]
    public void What_has_no_mark_becomes_an_artifact_text_by_text_and_path_by_path() =>
        Assert.Equal(
            ["q", "/Artifact BMC", "BT", "/F4 16 Tf", "<0017> Tj", "ET", "EMC", "/Artifact BMC", "0 0 m", "4 4 l", "S", "EMC", "Q"],
            PdfArtifacts.Marked(["q", "BT", "/F4 16 Tf", "<0017> Tj", "ET", "0 0 m", "4 4 l", "S", "Q"])
        );

    [Fact]
    public void What_has_a_mark_stays_as_it_is()
    {
        string[] marked = ["/P <</MCID 0 >>BDC", "BT", "<0017> Tj", "ET", "0 0 4 4 re", "f", "EMC"];
        Assert.Equal(marked, PdfArtifacts.Marked(marked));
    }

    [Fact]
    public void A_path_is_one_artifact_to_its_end() =>
        Assert.Equal(
            ["/Artifact BMC", "0 0 4 4 re", "9 9 4 4 re", "f*", "EMC", "/Artifact BMC", "/X5 Do", "EMC"],
            PdfArtifacts.Marked(["0 0 4 4 re", "9 9 4 4 re", "f*", "/X5 Do"])
        );
}
