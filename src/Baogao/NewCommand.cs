using System.CommandLine;
using System.Text;
using Baogao.Diagnostics;
using Baogao.Reading;

namespace Baogao;

/// <summary>baogao new: a folder with the seeds of a publication, and a report as an example, ready to build.</summary>
internal static class NewCommand
{
    public static Command Command()
    {
        Argument<string> name = new("NAME") { Description = "The folder to make, and what the site is called" };
        Option<bool> withTemplates = new("--templates") { Description = "Also write the templates, to change them" };
        var make = new Command("new", "Make a folder of seeds, with a report as an example") { name, withTemplates, CommandLine.Root };
        make.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            var folder = parsed.GetValue(name)!.TrimEnd('/', '\\');
            if (Run(parsed.GetValue(CommandLine.Root)!, folder, parsed.GetValue(withTemplates), diagnostics))
            {
                Console.Out.WriteLine($"{folder}/{SeedPaths.Publication}");
                Console.Error.WriteLine($"'baogao build --root {folder}' builds the site of its example; 'baogao import FILE --id PLACE-YEAR --root {folder}' adds a report of your own");
            }

            return CommandLine.Finish(diagnostics, quiet: false);
        });
        return make;
    }

    /// <param name="withTemplates">Also what has a look, to be changed; else the program's own is used.</param>
    /// <returns>False when nothing was written; the reason is in the diagnostics.</returns>
    public static bool Run(string root, string name, bool withTemplates, DiagnosticBag diagnostics)
    {
        var folder = new RootFolder(root);
        if (folder.HasFolder(name) || folder.HasFile(name))
        {
            diagnostics.Add(Problems.FolderExists(name));
            return false;
        }

        if (BuiltIn.Files(SeedPaths.Seeds).Count == 0)
        {
            diagnostics.Add(Problems.NothingCarried(name));
            return false;
        }

        var files = Files(Path.GetFileName(name), withTemplates);
        return folder.WriteNew(name, $"{name}.new", files, diagnostics);
    }

    private static IEnumerable<(string Name, byte[] Content)> Files(string title, bool withTemplates) =>
        BuiltIn.Files(SeedPaths.Seeds)
            .Concat(withTemplates ? BuiltIn.Files(SeedPaths.Templates) : [])
            .Select(path => (path, BuiltIn.Read(path)!))
            .Prepend((SeedPaths.Publication, Publication(title)));

    private static byte[] Publication(string title) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(BuiltIn.Read("new/publication.yaml")!).Replace("{name}", YamlText.Of(title, inFlow: false), StringComparison.Ordinal));
}
