using System.Text;

namespace Baogao.Tests.House;

/// <summary>Enough of C#'s grammar to tell code, comments and texts apart.</summary>
internal sealed class CSharpLexer
{
    private readonly string text;
    private readonly StringBuilder code = new();
    private readonly List<string> literals = [];
    private int at;

    private CSharpLexer(string text) => this.text = text;

    public static (string Code, IReadOnlyList<string> Literals) Split(string text)
    {
        var lexer = new CSharpLexer(text);
        lexer.Code(depthToLeave: 0);
        return (lexer.code.ToString(), lexer.literals);
    }

    /// <param name="depthToLeave">How many closing braces end the hole of an interpolated text; 0 for the file.</param>
    private void Code(int depthToLeave)
    {
        var nested = 0;
        while (at < text.Length)
        {
            if (Starts("//"))
            {
                at = IndexOrEnd("\n", at);
            }
            else if (Starts("/*"))
            {
                at = Math.Min(text.Length, IndexOrEnd("*/", at) + 2);
            }
            else if (text[at] == '\'')
            {
                Character();
            }
            else if (TextAhead() is var (dollars, verbatim, quotes) && quotes > 0)
            {
                Literal(dollars, verbatim, quotes);
            }
            else if (depthToLeave > 0 && nested == 0 && text[at] == '}')
            {
                at += depthToLeave;
                return;
            }
            else
            {
                nested += text[at] is '{' or '(' ? 1 : text[at] is '}' or ')' ? -1 : 0;
                code.Append(text[at++]);
            }
        }
    }

    private (int Dollars, bool Verbatim, int Quotes) TextAhead()
    {
        var i = at;
        var (dollars, verbatim) = (0, false);
        for (; i < text.Length && text[i] is '$' or '@'; i++)
        {
            dollars += text[i] == '$' ? 1 : 0;
            verbatim |= text[i] == '@';
        }

        var quotes = RunOfQuotes(i);
        return (dollars, verbatim, quotes is 0 or 1 or >= 3 ? quotes : verbatim ? 1 : 2);
    }

    private void Literal(int dollars, bool verbatim, int quotes)
    {
        at = text.IndexOf('"', at) + quotes;
        code.Append("\"\"");
        if (quotes == 2)
        {
            return;
        }

        var words = new StringBuilder();
        while (at < text.Length && !Closes(verbatim, quotes))
        {
            if (dollars > 0 && Opens(dollars, quotes))
            {
                at += dollars;
                code.Append(' ');
                Code(dollars);
                code.Append(' ');
                Keep(words);
                continue;
            }

            var escaped = quotes == 1 && (verbatim ? Starts("\"\"") : text[at] == '\\') || (dollars > 0 && quotes == 1 && (Starts("{{") || Starts("}}")));
            words.Append(text, at, escaped ? 2 : 1);
            at += escaped ? 2 : 1;
        }

        at = Math.Min(text.Length, at + quotes);
        Keep(words);
    }

    private bool Closes(bool verbatim, int quotes) =>
        quotes == 1 ? text[at] == '"' && !(verbatim && Starts("\"\"")) : RunOfQuotes(at) == quotes;

    private bool Opens(int dollars, int quotes) =>
        Starts(new string('{', dollars)) && !(quotes == 1 && Starts("{{"));

    private void Character()
    {
        var end = text.IndexOf('\'', at + (text[at + 1] == '\\' ? 3 : 2));
        literals.Add(text[(at + 1)..end]);
        code.Append("''");
        at = end + 1;
    }

    private void Keep(StringBuilder words)
    {
        if (words.Length > 0)
        {
            literals.Add(words.ToString());
            words.Clear();
        }
    }

    private bool Starts(string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    private int IndexOrEnd(string what, int from)
    {
        var found = text.IndexOf(what, from, StringComparison.Ordinal);
        return found < 0 ? text.Length : found;
    }

    private int RunOfQuotes(int from)
    {
        var end = from;
        while (end < text.Length && text[end] == '"')
        {
            end++;
        }

        return end - from;
    }
}
