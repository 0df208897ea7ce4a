using System.Text;

namespace Baogao.Tests.Addressing;

/// <summary>A report that can be edited: sections of paragraphs of sentences, the first section before any heading.</summary>
internal sealed class Draft
{
    private static readonly string[] Pool =
    [
        "各位代表！", "全年生产总值增长8%。", "全年生产总值增长9%。", "新建学校2所,改造医院3家。", "新建学校2所。", "改造医院3家。", "谢谢大家！",
        "加快推进旧区改造,完成动迁居民500户。", "加快推进旧区改造,完成动迁居民600户。", "持续改善空气质量。", "工业增加值增长8%,农业增加值增长3%。", "年内建成养老床位100张。",
    ];

    private readonly List<(string Heading, List<List<string>> Paragraphs)> sections =
    [
        ("", [["过去一年很不平凡。", "各位代表！", "全年生产总值增长8%。"]]),
        ("经济平稳发展", [["工业增加值增长8%,农业增加值增长3%。", "引进企业15家。", "引进企业16家。"], ["各位代表！", "财政收入100亿元,增长9%。"]]),
        ("民生持续改善", [["年内新建养老床位100张,改造老旧小区3个。", "着力办好实事项目。", "各位代表！"], ["继续完善社会保障体系,提高服务水平。"]]),
        ("政府建设加强", [["推进政务公开,完善热线办理机制。", "严格依法行政,规范权力运行。"]]),
    ];

    public string Text()
    {
        var text = new StringBuilder("一、2013年主要任务\n");
        for (var i = 0; i < sections.Count; i++)
        {
            text.Append(i > 0 ? $"({"一二三四五六七八九"[i - 1]}){sections[i].Heading}\n" : "");
            foreach (var paragraph in sections[i].Paragraphs.Where(p => p.Count > 0))
            {
                text.AppendJoin("", paragraph).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <param name="kind">Which of the edits.</param>
    /// <param name="where">Any number: it chooses the place.</param>
    /// <param name="what">Any number: it chooses the words, or another place.</param>
    public void Edit(int kind, int where, int what)
    {
        var (paragraph, place) = At(where);
        switch (kind % 10)
        {
            case 0: paragraph.Insert(place, Pool[what % Pool.Length]); break;
            case 1: paragraph.RemoveAt(place); break;
            case 2: paragraph[place] = Reworded(paragraph[place], what); break;
            case 3: paragraph[place] = string.Concat(paragraph[place].Select(c => char.IsAsciiDigit(c) ? (char)('1' + ((c - '0' + what) % 9)) : c)); break;
            case 4: paragraph[place] = paragraph[place].Replace(',', '。'); break;
            case 5 when place + 1 < paragraph.Count: (paragraph[place], _) = (paragraph[place][..^1] + "," + paragraph[place + 1], paragraph.Remove(paragraph[place + 1])); break;
            case 6: MoveParagraph(paragraph, what); break;
            case 7: MoveSection(where, what); break;
            case 8: Swap(paragraph, place, what); break;
            case 9: sections[1 + (where % 3)] = (sections[1 + (where % 3)].Heading + "再", sections[1 + (where % 3)].Paragraphs); break;
        }

        if (!sections.Exists(s => s.Paragraphs.Exists(p => p.Count > 0)))
        {
            sections[0].Paragraphs.Add(["过去一年很不平凡。"]);
        }
    }

    private (List<string> Paragraph, int Place) At(int where)
    {
        var all = sections.SelectMany(s => s.Paragraphs).SelectMany(p => Enumerable.Range(0, p.Count).Select(i => (p, i))).ToList();
        return all[where % all.Count];
    }

    private static string Reworded(string sentence, int what)
    {
        var at = what % sentence.Length;
        return sentence[..at] + "好" + sentence[Math.Min(at + (what % 2), sentence.Length - 1)..];
    }

    private void MoveParagraph(List<string> paragraph, int what)
    {
        sections.ForEach(s => s.Paragraphs.Remove(paragraph));
        sections[what % sections.Count].Paragraphs.Add(paragraph);
    }

    private void MoveSection(int where, int what)
    {
        var section = sections[1 + (where % 3)];
        sections.Remove(section);
        sections.Insert(1 + (what % 3), section);
    }

    private void Swap(List<string> paragraph, int place, int what)
    {
        var (other, there) = At(what);
        (paragraph[place], other[there]) = (other[there], paragraph[place]);
    }
}
