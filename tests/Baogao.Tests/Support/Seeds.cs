using System.Security.Cryptography;
using System.Text;

namespace Baogao.Tests.Support;

/// <summary>The smallest seeds that are right, for tests that then make one thing wrong.</summary>
internal static class Seeds
{
    public const string Source = "一、2012年工作回顾\n全区完成生产总值100亿元,增长8%。\n二、2013年主要任务\n新建学校2所。\n";

    public const string Publication =
        """
        title: {zh: 报告, en: Reports}
        description: {zh: 网页, en: Pages}
        publisher: {zh: 项目, en: Project}

        """;

    public static readonly string Provenance = ProvenanceOf(Source);

    public static string ProvenanceOf(string source, int year = 2013) =>
        $$"""
        place: {zh: 示范区, en: Demo}
        year: {{year}}
        title: {zh: 示范区政府工作报告, en: Report}
        body: {zh: 示范区人民政府, en: Government}
        sha256: {{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)))}}

        """;

    public static TempFolder Write(TempFolder folder, string id = "demo-2013") => folder
        .Write("seeds/publication.yaml", Publication)
        .Write($"seeds/reports/{id}/source.txt", Source)
        .Write($"seeds/reports/{id}/provenance.yaml", Provenance);
}
