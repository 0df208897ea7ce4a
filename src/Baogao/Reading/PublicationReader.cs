using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

internal static class PublicationReader
{
    public static Publication? Read(RootFolder root, DiagnosticBag diagnostics)
    {
        if (root.ReadText(SeedPaths.Publication, diagnostics) is not { } source || Yaml.Read(source, diagnostics) is not { } map)
        {
            return null;
        }

        var reader = new MapReader(map, diagnostics);
        var publication = new Publication(
            reader.Localized("title"),
            reader.Localized("description"),
            reader.Localized("publisher"),
            BaseUrl(reader, diagnostics),
            reader.Text("repository"),
            reader.Text("licence"),
            reader.Text("licence_url"))
        {
            SecurityContact = Contact(reader, diagnostics),
            SecurityExpires = reader.Has("security_contact") && reader.RequiredText("security_expires").Length == 0 ? "" : reader.Date("security_expires"),
        };
        reader.Finish();
        return publication;
    }

    private static string Contact(MapReader reader, DiagnosticBag diagnostics)
    {
        var contact = reader.Text("security_contact");
        if (contact.Length == 0 || (Uri.TryCreate(contact, UriKind.Absolute, out var address) && address.Scheme is "mailto" or "https" or "tel"))
        {
            return contact;
        }

        diagnostics.Add(Problems.BadContact(reader.At("security_contact"), contact));
        return "";
    }

    private static string BaseUrl(MapReader reader, DiagnosticBag diagnostics)
    {
        var url = reader.Text("base_url");
        if (url.Length == 0 || Publication.IsBaseUrl(url))
        {
            return url;
        }

        diagnostics.Add(Problems.BadBaseUrl(reader.At("base_url"), url));
        return "";
    }
}
