using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>What a report means: outline → roles, figures, numbers and commitments.</summary>
public static class FactExtractor
{
    /// <summary>Targets are for <paramref name="year"/>, the year the report is given in; results for the year before, unless the text says otherwise.</summary>
    public static Facts Extract(SourceText source, Outline outline, int year, DiagnosticBag diagnostics)
    {
        var reader = new ReportReader(source, outline, year, diagnostics);
        return reader.Read();
    }
}
