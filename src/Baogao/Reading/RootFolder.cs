using System.Text;
using Baogao.Diagnostics;
using Baogao.Text;

namespace Baogao.Reading;

/// <summary>The folder that holds seeds and templates. Nothing else in the program opens an input file, or writes a seed.</summary>
public sealed class RootFolder(string root)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
            : [];

    /// <returns>Null when there is no such file.</returns>
    public byte[]? ReadBytes(string path, DiagnosticBag diagnostics)
    {
        try
        {
            return File.ReadAllBytes(Full(path));
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

    /// <summary>Writes a seed that was not there before.</summary>
    /// <returns>False when it could not be written; the reason is in the diagnostics.</returns>
    public bool WriteNew(string path, ReadOnlySpan<byte> content, DiagnosticBag diagnostics)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
            using var stream = new FileStream(Full(path), FileMode.CreateNew);
            stream.Write(content);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.SeedsNotWritable(path));
            return false;
        }
    }

    private string Full(string path) => Path.Combine(root, path);
}
