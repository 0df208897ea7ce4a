using Baogao.Model;
using Baogao.Publishing.Discovery;
using Xunit;

namespace Baogao.Tests.Publishing.Discovery;

public class RootFilesTests
{
    private static readonly Publication Nowhere = new(LocalizedText.Empty, LocalizedText.Empty, LocalizedText.Empty, "", "", "", "");

    [Fact]
    public void Without_a_contact_nobody_is_named() => Assert.Equal(["_headers", "robots.txt"], RootFiles.Of(Nowhere).Select(f => f.Path));

    [Theory]
    [InlineData("", "Contact: mailto:a@example.org\nExpires: 2027-06-30T00:00:00Z\nPreferred-Languages: zh, en\n")]
    [InlineData("https://example.org/", "Contact: mailto:a@example.org\nExpires: 2027-06-30T00:00:00Z\nPreferred-Languages: zh, en\nCanonical: https://example.org/.well-known/security.txt\n")]
    public void A_contact_is_named_as_RFC_9116_wants_it(string baseUrl, string expected)
    {
        var file = RootFiles.Of(Nowhere with { BaseUrl = baseUrl, SecurityContact = "mailto:a@example.org", SecurityExpires = "2027-06-30" }).Last();
        Assert.Equal(".well-known/security.txt", file.Path);
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(file.Content.Span));
    }
}
