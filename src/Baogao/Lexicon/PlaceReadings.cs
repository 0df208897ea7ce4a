namespace Baogao.Lexicon;

/// <summary>Readings that a character has in names of places, beside the one in the table: 长沙 chang, 六安 lu, 乐清 yue.</summary>
public static class PlaceReadings
{
    private static readonly Dictionary<char, string[]> Others = new()
    {
        ['长'] = ["chang"], ['重'] = ["chong"], ['厦'] = ["xia"], ['六'] = ["lu"], ['蔚'] = ["yu"], ['单'] = ["shan"], ['番'] = ["pan"], ['乐'] = ["yue", "lao"],
        ['浚'] = ["xun"], ['涡'] = ["guo"], ['铅'] = ["yan"], ['洞'] = ["tong"], ['朝'] = ["zhao"], ['泌'] = ["bi"], ['荥'] = ["ying"], ['尉'] = ["yu"], ['台'] = ["tai"],
        ['解'] = ["xie"], ['曾'] = ["zeng", "ceng"], ['行'] = ["xing", "hang"], ['陕'] = ["shaanxi", "shaan"], ['内'] = ["nei"], ['大'] = ["dai"], ['吕'] = ["lv", "lyu"], ['绿'] = ["lv", "lu"],
        ['都'] = ["du"], ['阿'] = ["e"], ['盛'] = ["cheng"], ['会'] = ["kuai"], ['莘'] = ["xin"], ['堡'] = ["bu", "pu"], ['沁'] = ["qin"], ['漯'] = ["ta"], ['什'] = ["shi", "shen"],
        ['藏'] = ["zang"],
    };

    public static IEnumerable<string> Of(char c) =>
        (Pinyin.Of(c) is { } usual ? [usual] : Array.Empty<string>()).Concat(Others.GetValueOrDefault(c, []));
}
