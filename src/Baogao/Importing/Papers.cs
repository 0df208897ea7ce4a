namespace Baogao.Importing;

/// <summary>What is known of where a report comes from: given by a person, stated beside the text, or read from it. Empty is unknown.</summary>
/// <param name="Delivered">2013-01-27, as are <paramref name="Accessed"/> and <paramref name="Published"/>.</param>
public sealed record Papers(
    string Place = "",
    string Title = "",
    string Body = "",
    string Speaker = "",
    string Delivered = "",
    string Url = "",
    string Accessed = "",
    string Published = "",
    string Licence = "")
{
    public static readonly Papers None = new();

    /// <summary>What is unknown here is taken from the other.</summary>
    public Papers Or(Papers other) => With(other, (one, second) => one.Length > 0 ? one : second);

    /// <summary>Each on one line, without blanks around it.</summary>
    public Papers Trimmed() => With(this, (one, _) => LeftOut.OneLine(one));

    private Papers With(Papers other, Func<string, string, string> choose) => new(
        choose(Place, other.Place),
        choose(Title, other.Title),
        choose(Body, other.Body),
        choose(Speaker, other.Speaker),
        choose(Delivered, other.Delivered),
        choose(Url, other.Url),
        choose(Accessed, other.Accessed),
        choose(Published, other.Published),
        choose(Licence, other.Licence));
}
