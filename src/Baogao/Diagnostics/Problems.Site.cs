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

    public static Diagnostic ChangedByHand(string file) =>
        Warning("BG805", "the file is no longer as Baogao wrote it, and is put right", Location.OfFile(file), "change the seeds or templates instead: what is changed in the output folder is lost");

    public static Diagnostic UnsafePath(string path) =>
        Error("BG806", "no file of the site can have this address", Location.OfFile(path), "rename the report, page or asset: no '..', no \\ or :, and no name that Windows keeps for a device, such as aux or con");

    public static Diagnostic OutputBusy(string folder) =>
        Error("BG807", "another build is writing to the output folder", Location.OfFile(folder), "wait until it has ended, or name another folder with --out");

    public static Diagnostic PortTaken(int port) =>
        Error("BG808", $"another program serves at 127.0.0.1:{port}", Location.OfFile("--port"), "end it, or name another port with --port; 0 is any that is free");

    public static Diagnostic NoSite(string folder) =>
        Error("BG810", "no built site stands there", Location.OfFile(folder), "name the folder that 'baogao build' wrote to: it holds .baogao-manifest");

    public static Diagnostic SiteFileGone(string file) =>
        Error("BG811", "the file is missing", Location.OfFile(file), "the site's manifest names it: copy or build the site again");

    public static Diagnostic SiteFileChanged(string file) =>
        Error("BG812", "the file is not the one that Baogao wrote", Location.OfFile(file), "its hash is not the manifest's: copy or build the site again");

    public static Diagnostic SiteFileForeign(string file) =>
        Warning("BG813", "Baogao did not make this file", Location.OfFile(file), "the site's manifest does not name it");

    public static Diagnostic FileOfOthers(string file) =>
        Warning("BG814", "somebody put this file there while the site was built", Location.OfFile(file), "move it away: the next build stops at it");

    public static Diagnostic NothingToCompare(string folder) =>
        Error("BG820", "neither a built site nor seeds stand there", Location.OfFile(folder), "name a folder that 'baogao build' wrote, or one that holds seeds/");
}
