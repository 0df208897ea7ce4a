using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Rendering;

/// <summary>Compares the strings that templates name with those there are, also where no page of this build comes by.</summary>
internal static class StringCheck
{
    /// <returns>False when a string is missing in a language.</returns>
    public static bool HasAll(TemplateLibrary library, TemplateSet templates, DiagnosticBag diagnostics)
    {
        var sound = true;
        foreach (var strings in templates.Strings.Values)
        {
            var keys = strings.Keys.Select(k => k.Split('.')).ToList();
            foreach (var use in library.Uses.Where(use => !keys.Exists(use.Names)))
            {
                diagnostics.Add(Missing(library, use, keys));
                sound = false;
            }
        }

        return sound;
    }

    /// <param name="groups">First parts of the keys that the program looks up by itself.</param>
    public static void SayUnused(TemplateLibrary library, TemplateSet templates, IReadOnlyList<string> groups, DiagnosticBag diagnostics)
    {
        foreach (var (key, at) in templates.Places)
        {
            var parts = key.Split('.');
            if (!groups.Contains(parts[0]) && !library.Uses.Any(use => use.Names(parts)))
            {
                diagnostics.Add(Problems.StringUnused(at, key));
            }
        }
    }

    // The first part that no string has, as a page would say it.
    private static Diagnostic Missing(TemplateLibrary library, StringUse use, List<string[]> keys)
    {
        var known = 0;
        while (keys.Exists((use with { Path = [.. use.Path.Take(known + 1)] }).Names))
        {
            known++;
        }

        var above = use with { Path = [.. use.Path.Take(known)] };
        string[] names = [.. keys.Where(k => k.Length > known && above.Names(k)).Select(k => k[known]).Distinct().Order(StringComparer.Ordinal)];
        return TemplateFailure.Explain(new UnknownMemberException(use.Span, use.Path[known] ?? "", names), library);
    }
}
