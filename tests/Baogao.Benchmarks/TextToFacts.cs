using System.Text;
using Baogao.Diagnostics;
using Baogao.Extracting;
using Baogao.Model;
using Baogao.Structuring;
using Baogao.Text;
using BenchmarkDotNet.Attributes;

namespace Baogao.Benchmarks;

/// <summary>The heart of the program, warm and on one core: the seed's text to its outline and facts.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class TextToFacts
{
    private string text = "";

    [GlobalSetup]
    public void Read()
    {
        text = File.ReadAllText(Repository.Path("seeds", "reports", "xuhui-2013", "source.txt"));
        Console.WriteLine($"// {Encoding.UTF8.GetByteCount(text)} bytes of UTF-8");
    }

    [Benchmark]
    public Facts Facts()
    {
        var source = new SourceText("source.txt", text);
        var outline = OutlineBuilder.Build(source, new DiagnosticBag());
        return FactExtractor.Extract(source, outline, 2013, new DiagnosticBag());
    }

    [Benchmark]
    public Outline Outline() => OutlineBuilder.Build(new SourceText("source.txt", text), new DiagnosticBag());
}
