using System.Collections.Concurrent;

namespace Baogao.Diagnostics;

/// <summary>Collects findings from all stages and threads; hands them out sorted and each once.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> found = new();
    private int errors;

    public bool HasErrors => errors > 0;

    public bool IsEmpty => found.IsEmpty;

    public void Add(Diagnostic diagnostic)
    {
        found.Enqueue(diagnostic);
        if (diagnostic.Severity == Severity.Error)
        {
            Interlocked.Increment(ref errors);
        }
    }

    public void AddAll(DiagnosticBag others)
    {
        foreach (var diagnostic in others.found)
        {
            Add(diagnostic);
        }
    }

    /// <summary>By file, line, column and code, all ordinal: the same order on every machine.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. found.Distinct()
            .OrderBy(d => d.At.File, StringComparer.Ordinal)
            .ThenBy(d => d.At.Line)
            .ThenBy(d => d.At.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
