using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic NoText(string file) =>
        Error("BG001", "the file is no text in UTF-8, UTF-16 or GB18030", Location.OfFile(file), "save the report as plain text (.txt) first");

    public static Diagnostic ReportExists(string folder) =>
        Error("BG002", "there is a report of this address", Location.OfFile(folder), "choose another --id, such as one that ends in -2, or remove the folder");

    public static Diagnostic SeedsNotWritable(string file) =>
        Error("BG003", "the file cannot be written", Location.OfFile(file), "check the folder's permissions");
}
