using Baogao.Diagnostics;
using Xunit;

namespace Baogao.Tests.Support;

/// <summary>What the program says to people, as it stands on their terminal.</summary>
internal static class Said
{
    public static string By(DiagnosticBag diagnostics) => DiagnosticPrinter.Print(diagnostics.Sorted());

    public static void Is(string expected, DiagnosticBag diagnostics) => Assert.Equal(Lines(expected), By(diagnostics));

    public static void Nothing(DiagnosticBag diagnostics) => Assert.Equal("", By(diagnostics));

    // A raw string literal has no newline at its end; a message has.
    private static string Lines(string expected) => expected.Length == 0 ? "" : expected + "\n";
}
