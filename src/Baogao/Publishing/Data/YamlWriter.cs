using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Baogao.Publishing.Data;

/// <summary>Writes YAML that a person can read top to bottom: block style, Chinese as it is, long sentences on one line.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder text = new();
    private readonly Emitter emitter;

    public YamlWriter()
    {
        emitter = new Emitter(new StringWriter(text, CultureInfo.InvariantCulture), new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
    }

    public byte[] Finish()
    {
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public void Map(Action entries)
    {
        emitter.Emit(new MappingStart());
        entries();
        emitter.Emit(new MappingEnd());
    }

    public void Map(string key, Action entries)
    {
        Plain(key);
        Map(entries);
    }

    /// <summary>Nothing at all for an empty list.</summary>
    public void List<T>(string key, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        Plain(key);
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        foreach (var item in items)
        {
            write(item);
        }

        emitter.Emit(new SequenceEnd());
    }

    /// <summary>Always quoted, so that no text is taken for a number, a date or a truth value. Nothing at all for an empty text.</summary>
    public void Text(string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Plain(key);
            emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: true));
        }
    }

    /// <summary>A number, a truth value, or one of the contract's own words.</summary>
    public void Plain(string key, string value)
    {
        Plain(key);
        Plain(value);
    }

    public void Number<T>(string key, T value)
        where T : IFormattable => Plain(key, value.ToString(null, CultureInfo.InvariantCulture));

    private void Plain(string value) =>
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false));
}
