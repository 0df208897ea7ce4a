using System.Text.RegularExpressions;
using Baogao.Text;

namespace Baogao.Importing;

/// <summary>What the text itself says of where it comes from. Empty where it says nothing.</summary>
internal sealed partial record Proposal(string Place, string Body, string Title)
{
    public static Proposal From(string text)
    {
        var folded = Folding.Fold(text);
        var body = SpokenFor().Match(folded);
        var title = TitleLine().Match(folded);
        return new Proposal(
            body.Groups["place"].Value,
            body.Groups["body"].Value,
            string.Concat(title.Groups["title"].Value.Where(c => !char.IsWhiteSpace(c))));
    }

    // "现在，我代表徐汇区人民政府，向大会作政府工作报告", "我谨代表…人民政府"
    [GeneratedRegex("代表(?<body>(?<place>\\p{IsCJKUnifiedIdeographs}{1,12}(省|市|区|县|旗|州|盟|镇|乡))人民政府)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SpokenFor();

    // "政 府 工 作 报 告", "徐汇区2013年政府工作报告": a line of its own.
    [GeneratedRegex("^[ \\t]*(?<title>[^,。:;\\n]{0,30}工 {0,2}作 {0,2}报 {0,2}告)[ \\t]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex TitleLine();
}
