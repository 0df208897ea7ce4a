using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic OutputNotWritable(string folder, string reason) =>
        Error("BG801", $"the output folder cannot be written: {reason}", Location.OfFile(folder), "name another folder with --out, or mend its permissions");

    public static Diagnostic ForeignFile(string folder, string file, int others) => Error(
        "BG802",
        others == 0
            ? $"the output folder holds a file that Baogao did not make: {file}"
            : $"the output folder holds files that Baogao did not make: {file} and {others} more",
        Location.OfFile(folder),
        "move them away, or name an empty folder with --out");

    public static Diagnostic PathTwice(string path) =>
        Error("BG803", "two pages of the site have this address", Location.OfFile(path), "rename one of the reports, indicators or pages");

    public static Diagnostic ReservedPlace(string folder, string place) =>
        Error("BG804", $"'{place}' cannot be a place: the site has a page of that name", Location.OfFile(folder), "name the place otherwise: search-city");
}
