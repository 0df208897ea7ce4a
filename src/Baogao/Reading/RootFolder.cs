using System.Text;
using Baogao.Diagnostics;
using Baogao.Text;

namespace Baogao.Reading;

/// <summary>The folder that holds seeds and templates. Nothing else in the program opens an input file, or writes a seed.</summary>
public sealed class RootFolder(string root)
{
    /// <summary>In bytes. What people write is far smaller; whatever is larger was put there by mistake, or to do harm.</summary>
    public const int LargestFile = 20_000_000;

    /// <summary>All that a site depends on stands below these.</summary>
    internal static readonly string[] Inputs = [SeedPaths.Seeds, SeedPaths.Templates];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Where seeds are meant to be read: this folder, or the one in it that holds them, for who has just made that one.</summary>
    public static string Find(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, SeedPaths.Seeds)) || !Directory.Exists(folder))
        {
            return folder;
        }

        var below = Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, SeedPaths.Publication))).Take(2).ToList();
        return below.Count == 1 ? below[0] : folder;
    }

    public bool HasFolder(string path) => Directory.Exists(Full(path));

    public bool HasFile(string path) => File.Exists(Full(path));

    /// <summary>Names of the folders in a folder, in ordinal order.</summary>
    public IReadOnlyList<string> Folders(string path) =>
        HasFolder(path) ? [.. new DirectoryInfo(Full(path)).EnumerateDirectories().Select(d => d.Name).Order(StringComparer.Ordinal)] : [];

    /// <summary>Paths of the files in a folder and below, relative to the root, in ordinal order.</summary>
    public IReadOnlyList<string> Files(string path, string suffix) =>
        HasFolder(path)
            ? [.. Directory.EnumerateFiles(Full(path), "*" + suffix, SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : IsBuiltIn(path) ? BuiltIn.Files(path, suffix) : [];

    /// <returns>Null when there is no such file, or when it is too large.</returns>
    public byte[]? ReadBytes(string path, DiagnosticBag diagnostics)
    {
        if (IsBuiltIn(path) && BuiltIn.Read(path) is { } own)
        {
            return own;
        }

        try
        {
            using var stream = new FileStream(Full(path), FileMode.Open, FileAccess.Read, FileShare.Read);
            if (ReadAtMost(stream, LargestFile) is { } bytes)
            {
                return bytes;
            }

            diagnostics.Add(Problems.FileTooLarge(path, LargestFile));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Add(Problems.FileMissing(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.FileUnreadable(path));
        }

        return null;
    }

    /// <summary>A file's text. It must be UTF-8; a byte order mark is no part of the text.</summary>
    /// <returns>Null when there is no such file, or when it is no text.</returns>
    public SourceText? ReadText(string path, DiagnosticBag diagnostics) =>
        ReadBytes(path, diagnostics) is { } bytes ? Decode(path, bytes, diagnostics) : null;

    /// <returns>Null when the bytes are no UTF-8 text.</returns>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return new SourceText(path, Strict.GetString(bytes[start..]));
        }
        catch (DecoderFallbackException e)
        {
            var before = bytes.Slice(start, Math.Clamp(e.Index, 0, bytes.Length - start));
            diagnostics.Add(Problems.NotUtf8(path, before.Count((byte)'\n') + 1, e.BytesUnknown is [var bad, ..] ? bad : (byte)0));
            return null;
        }
    }

    /// <summary>Writes a folder that was not there before: all of its files or none.</summary>
    /// <param name="staging">Where the files are put together; of an earlier try that was cut off nothing is kept.</param>
    /// <returns>False when it could not be written; the reason is in the diagnostics.</returns>
    public bool WriteNew(string path, string staging, IEnumerable<(string Name, byte[] Content)> files, DiagnosticBag diagnostics)
    {
        try
        {
            Remove(staging);
            Directory.CreateDirectory(Full(staging));
            foreach (var (name, content) in files)
            {
                var file = Path.Combine(Full(staging), name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, content);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
            Directory.Move(Full(staging), Full(path));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.SeedsNotWritable(path));
            return false;
        }
    }

    /// <summary>Writes one file whole or not at all: it takes the place of the old one when it is complete.</summary>
    /// <returns>False when it could not be written; the reason is in the diagnostics.</returns>
    public bool Replace(string path, byte[] content, DiagnosticBag diagnostics, bool makesFolder = false)
    {
        var beside = Full(path) + ".new";
        try
        {
            if (makesFolder)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(beside)!);
            }

            File.WriteAllBytes(beside, content);
            File.Move(beside, Full(path), overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            diagnostics.Add(Problems.FileNotWritable(path));
            return false;
        }
    }

    // A root without templates has those of the program; one with a folder of its own has that and no other.
    private bool IsBuiltIn(string path) => path.StartsWith(SeedPaths.Templates, StringComparison.Ordinal) && !HasFolder(SeedPaths.Templates);

    private void Remove(string path)
    {
        if (HasFolder(path))
        {
            Directory.Delete(Full(path), recursive: true);
        }
    }

    // Counted while reading: a pipe or a device has no length of its own.
    private static byte[]? ReadAtMost(FileStream stream, int limit)
    {
        if (stream.CanSeek && stream.Length > limit)
        {
            return null;
        }

        var expected = stream.CanSeek ? (int)stream.Length : 0;
        using var content = new MemoryStream(expected);
        var buffer = new byte[Math.Clamp(expected + 1, 4_096, 81_920)];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > limit)
            {
                return null;
            }
        }

        return content.ToArray();
    }

    private string Full(string path) => Path.Combine(root, path);
}
