using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Rendering;

/// <summary>A hash of everything that a page's template can see, and of what must be seen on it: pages of the same digest are the same, as long as the templates are.</summary>
internal sealed class PageDigest
{
    private const byte Nothing = 0;
    private const byte Text = 1;
    private const byte List = 2;
    private const byte End = 3;
    private const byte View = 4;

    // One a thread: a page shows a hundred kilobytes.
    private static readonly ThreadLocal<ArrayBufferWriter<byte>> Buffers = new(() => new ArrayBufferWriter<byte>());

    private readonly ArrayBufferWriter<byte> seen = Buffers.Value!;

    private PageDigest() => seen.ResetWrittenCount();

    public static string Of(Page page)
    {
        var digest = new PageDigest();
        foreach (var part in new[] { page.Path, page.Language, page.Template, page.Seed, page.Frame, page.View, page.Evidence })
        {
            digest.Add(part);
        }

        return ContentHash.HexOf(digest.seen.WrittenSpan);
    }

    private void Add(object? value)
    {
        switch (value)
        {
            case null:
                Mark(Nothing, 0);
                break;
            case string text:
                Mark(Text, text.Length);
                seen.Write(MemoryMarshal.AsBytes(text.AsSpan()));
                break;
            case IEnumerable list:
                AddAll(list);
                break;
            case IFormattable number:
                Add(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case bool truth:
                Add(truth ? "true" : "false");
                break;
            case KeyValuePair<string, string> pair:
                Add(pair.Key);
                Add(pair.Value);
                break;
            case var view when view.GetType() is { Assembly: var assembly } type && assembly == typeof(PageDigest).Assembly:
                Mark(View, 0);
                Add(type.FullName);
                foreach (var read in ViewAccessor.Of(type).Readers)
                {
                    Add(read(view));
                }

                break;
            default:
                throw new InvalidOperationException($"a view holds a {value.GetType()}, which has no digest");
        }
    }

    private void AddAll(IEnumerable list)
    {
        Mark(List, 0);
        foreach (var item in list)
        {
            Add(item);
        }

        Mark(End, 0);
    }

    // Each value says what it is and where it ends: two different pages never write the same.
    private void Mark(byte kind, int length)
    {
        var head = seen.GetSpan(5);
        head[0] = kind;
        MemoryMarshal.Write(head[1..], length);
        seen.Advance(5);
    }
}
