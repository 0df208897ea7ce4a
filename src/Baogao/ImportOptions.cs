using System.CommandLine;
using System.Globalization;
using Baogao.Importing;
using Baogao.Reading;

namespace Baogao;

/// <summary>What a person may say of a report when importing it.</summary>
internal sealed class ImportOptions
{
    private readonly Option<int?> year = new("--year") { Description = "The year of the report; it must be the one in --id", HelpName = "YEAR" };
    private readonly Option<string?> place = Text("--place", "Whose report it is, in Chinese", "NAME");
    private readonly Option<string?> title = Text("--title", "The report's title, in Chinese", "TITLE");
    private readonly Option<string?> body = Text("--body", "The government it speaks for, in Chinese", "NAME");
    private readonly Option<string?> speaker = Text("--speaker", "Who delivered it", "NAME");
    private readonly Option<string?> delivered = Date("--delivered", "The day it was delivered");
    private readonly Option<string?> url = Text("--url", "Where the text was published", "URL");
    private readonly Option<string?> accessed = Date("--accessed", "The day you took it from there");
    private readonly Option<string?> published = Date("--published", "The day it was published there");
    private readonly Option<string?> licence = Text("--licence", "The terms under which the text may be used", "TERMS");

    public ImportOptions(Option<string> id)
    {
        year.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is { } given && result.GetValue(id) is { } address && ProvenanceReader.IsReportId(address) && ProvenanceReader.PlaceAndYear(address).Year != given)
            {
                result.AddError($"--year {given} is not the year in --id {address}");
            }
        });
        url.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } given && !(Uri.TryCreate(given, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            {
                result.AddError($"'{given}' is no address of a web page: write http(s)://…");
            }
        });
    }

    public IEnumerable<Option> All => [place, year, title, body, speaker, delivered, url, accessed, published, licence];

    public Papers Given(ParseResult parsed) => new(
        Of(parsed, place),
        Of(parsed, title),
        Of(parsed, body),
        Of(parsed, speaker),
        Of(parsed, delivered),
        Of(parsed, url),
        Of(parsed, accessed),
        Of(parsed, published),
        Of(parsed, licence));

    private static string Of(ParseResult parsed, Option<string?> option) => parsed.GetValue(option)?.Trim() ?? "";

    private static Option<string?> Text(string name, string description, string value) => new(name) { Description = description, HelpName = value };

    private static Option<string?> Date(string name, string description)
    {
        var option = Text(name, description, "DATE");
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } given && !DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                result.AddError($"'{given}' is no day: write 2013-01-27");
            }
        });
        return option;
    }
}
