using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Baogao.Publishing.Data;

/// <summary>
/// Writes one document in two forms that say the same: YAML that a person can read top to bottom, in block style, long sentences on one line;
/// and JSON on one line. Chinese stands as it is in both.
/// </summary>
internal sealed class DocumentWriter : IDisposable
{
    private readonly StringBuilder text = new();
    private readonly Emitter emitter;
    private readonly MemoryStream bytes = new();
    private readonly Utf8JsonWriter json;

    public DocumentWriter()
    {
        emitter = new Emitter(new StringWriter(text, CultureInfo.InvariantCulture), new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public (byte[] Yaml, byte[] Json) Finish()
    {
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        json.Flush();
        bytes.WriteByte((byte)'\n');
        return (Encoding.UTF8.GetBytes(text.ToString()), bytes.ToArray());
    }

    public void Dispose()
    {
        json.Dispose();
        bytes.Dispose();
    }

    public void Map(Action entries)
    {
        emitter.Emit(new MappingStart());
        json.WriteStartObject();
        entries();
        json.WriteEndObject();
        emitter.Emit(new MappingEnd());
    }

    public void Map(string key, Action entries)
    {
        Key(key);
        Map(entries);
    }

    /// <summary>Nothing at all for an empty list.</summary>
    public void List<T>(string key, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        Key(key);
        json.WriteStartArray();
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        foreach (var item in items)
        {
            write(item);
        }

        emitter.Emit(new SequenceEnd());
        json.WriteEndArray();
    }

    /// <summary>Always quoted, so that no text is taken for a number, a date or a truth value. Nothing at all for an empty text.</summary>
    public void Text(string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Key(key);
            emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: true));
            json.WriteStringValue(value);
        }
    }

    /// <summary>One of the contract's own words.</summary>
    public void Plain(string key, string value)
    {
        Key(key);
        Plain(value);
        json.WriteStringValue(value);
    }

    public void Flag(string key, bool value)
    {
        Key(key);
        Plain(value ? "true" : "false");
        json.WriteBooleanValue(value);
    }

    public void Number<T>(string key, T value)
        where T : IFormattable
    {
        var number = value.ToString(null, CultureInfo.InvariantCulture);
        Key(key);
        Plain(number);
        json.WriteRawValue(number);
    }

    private void Key(string key)
    {
        Plain(key);
        json.WritePropertyName(key);
    }

    private void Plain(string value) =>
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false));
}
