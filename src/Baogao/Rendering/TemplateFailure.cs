using Baogao.Diagnostics;
using Baogao.Text;
using Scriban.Syntax;

namespace Baogao.Rendering;

/// <summary>What the template engine says, in our form: what, where, and what to do.</summary>
public static class TemplateFailure
{
    public static Diagnostic Explain(ScriptRuntimeException failure, TemplateLibrary library) => failure switch
    {
        UnknownMemberException unknown => Problems.UnknownMember(
            AtEnd(library.Locate(unknown.Span), unknown.Member), unknown.Member, NearestMatch.Of(unknown.Member, unknown.Known), unknown.Known),
        UnknownPartialException missing => Problems.UnknownPartial(
            library.Locate(missing.Span), missing.Name, NearestMatch.Of(missing.Name, library.Names)),
        _ => Problems.TemplateFailed(library.Locate(failure.Span), TemplateLibrary.OneLine(failure.OriginalMessage)),
    };

    // The engine names all of view.heading.titel; people look for the part that is wrong.
    private static Location AtEnd(Location at, string member)
    {
        var from = Math.Max(at.Column - 1, 0);
        var found = at.LineText.IndexOf(member, Math.Min(from, at.LineText.Length), StringComparison.Ordinal);
        return found < 0 || found > from + at.Length ? at : at with { Column = found + 1, Length = member.Length };
    }
}
