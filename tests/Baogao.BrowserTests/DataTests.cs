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
        var lint = Programs.Need(Programs.XmlLint, "no xmllint on PATH (libxml2-utils)");
        await Programs.Output(lint, ["--noout", "--nonet", "--schema", schemas["both.xsd"], .. Directory.GetFiles(sites.Small.Folder, "sitemap-*.xml")]);
    }
}
