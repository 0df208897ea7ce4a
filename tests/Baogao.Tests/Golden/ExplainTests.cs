using Baogao.Diagnostics;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>What 'explain' says of the small report, word for word.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("explain-sentence", "shili-2020", "c1-s0-p1-n1")]
    [InlineData("explain-corrected", "shili-2020", "c1-s2-p1-n1")]
    [InlineData("explain-section", "shili-2020", "c2-s2")]
    [InlineData("explain-no-address", "shili-2020", "c1-s2-p1-n9")]
    [InlineData("explain-no-report", "shili-2021", "c1")]
    [InlineData("explain-far-off", "shili-2020", "zzzz-zzzz-zzzz-zzzz")]
    public void Says_how_it_was_read_and_why(string name, string report, string address)
    {
        using var workshop = new Workshop();
        var diagnostics = new DiagnosticBag();
        var lines = ExplainCommand.Run(workshop.Root.Path, report, address, diagnostics);
        Message.Matches(name, string.Join('\n', lines) + Said.By(diagnostics));
    }
}
