using System.Text.Json;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Verifying;

/// <summary>Addresses in a page's JSON-LD.</summary>
internal sealed class JsonLdLinks(string baseUrl, DiagnosticBag diagnostics)
{
    /// <param name="ask">Takes each that is the site's.</param>
    public void Read(SiteFile file, string text, Action<Target> ask)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            Value(file, json.RootElement, ask);
        }
        catch (JsonException)
        {
            diagnostics.Add(Problems.Malformed(Location.OfFile(file.Path), "JSON-LD"));
        }
    }

    private void Value(SiteFile file, JsonElement value, Action<Target> ask)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject().Where(m => m.Name != "@context"))
                {
                    Member(file, member, ask);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Value(file, item, ask);
                }

                break;
            case JsonValueKind.String when LinkResolver.ResolveOwn(file.Path, value.GetString()!, baseUrl) is { } target:
                ask(target);
                break;
        }
    }

    // Without a base address, ids and addresses are relative to the page.
    private void Member(SiteFile file, JsonProperty member, Action<Target> ask)
    {
        if (member is { Name: "@id" or "url" or "contentUrl", Value.ValueKind: JsonValueKind.String } && LinkResolver.Resolve(file.Path, member.Value.GetString()!, baseUrl) is { } target)
        {
            ask(target);
        }
        else
        {
            Value(file, member.Value, ask);
        }
    }
}
