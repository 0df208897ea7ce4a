using Baogao.BrowserTests.Support;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>Other people's programs read the data: schemas, CSV, spreadsheet, Parquet, JSON-LD, Turtle, BibTeX, sitemaps.</summary>
public sealed class DataTests(Sites sites)
{
    [Fact]
    public async Task Other_readers_find_the_same_facts_and_nothing_wrong() =>
        Assert.Equal("", await Tools.Script("read-data.mjs", "ajv", sites.Main.Folder, "https://example.org/baogao/"));

    [Fact]
    public async Task A_reader_of_CSV_on_the_Web_finds_each_cell_by_its_description() =>
        Assert.Equal("", await Tools.Script("read-csvw.mjs", "rdf-parser-csvw", sites.Main.Folder));

    [Fact]
    public async Task Readers_of_feeds_and_sitemaps_find_each_entry_and_its_page() =>
        Assert.Equal("", await Tools.Script("read-feeds.mjs", "feedsmith", sites.Small.Folder, sites.SmallAddress));

    // The schema of sitemaps.org lets in what other namespaces declare; of XHTML that is the link to the other language.
    [Fact]
    public async Task The_parts_of_a_sitemap_keep_to_their_schema()
    {
        using var schemas = new TempFolder();
        schemas
            .Write("link.xsd", """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
                  <xs:element name="link"><xs:complexType>
                    <xs:attribute name="rel" use="required" fixed="alternate"/><xs:attribute name="hreflang" type="xs:language" use="required"/><xs:attribute name="href" type="xs:anyURI" use="required"/>
                  </xs:complexType></xs:element>
                </xs:schema>
                """)
            .Write("both.xsd", $"""
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
                  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="{new Uri(Tools.Installed("sitemap/schema/sitemap.xsd"))}"/>
                  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="link.xsd"/>
                </xs:schema>
                """);
        await XmlLint("--schema", schemas["both.xsd"], Directory.GetFiles(sites.Small.Folder, "sitemap-*.xml"));
    }

    // No package carries these schemas, and they are not ours to carry.
    [Fact]
    public async Task Citations_packages_and_feeds_keep_to_the_schemas_of_their_standards()
    {
        var schemas = Environment.GetEnvironmentVariable("BAOGAO_SCHEMAS") ?? "";
        Assert.SkipWhen(schemas.Length == 0, "BAOGAO_SCHEMAS is not set: a folder with csl-data.json (github.com/citation-style-language/schema), datapackage.json (datapackage.org/profiles/2.0) and atom.rng (RFC 4287, appendix B)");
        Assert.Equal("", await Tools.Script("check-schemas.mjs", "ajv", sites.Main.Folder, schemas));
        await XmlLint("--relaxng", Path.Combine(schemas, "atom.rng"), Directory.GetFiles(sites.Small.Folder, "feed.xml", SearchOption.AllDirectories));
    }

    private static Task XmlLint(string kind, string schema, string[] files)
    {
        Assert.NotEmpty(files);
        return Programs.Output(Programs.Need(Programs.XmlLint, "no xmllint on PATH (libxml2-utils)"), ["--noout", "--nonet", kind, schema, .. files]);
    }
}
