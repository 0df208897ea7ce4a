using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Baogao.Model;
using Baogao.Text;

namespace Baogao;

/// <summary>Number, length and time of files or folders in one number: a sum does not depend on the order in which they come.</summary>
internal sealed class TraceSum(int count = 0, ulong sum = 0)
{
    public int Count { get; private set; } = count;

    public ulong Sum { get; private set; } = sum;

    public void Add(TraceSum other)
    {
        Sum += other.Sum;
        Count += other.Count;
    }

    public void Add(string path, FileTrace file) => Add(path, file.Length, file.Ticks);

    /// <param name="ticks">When it was last written, in UTC.</param>
    public void Add(string path, long length, long ticks)
    {
        Sum += BinaryPrimitives.ReadUInt64LittleEndian(ContentHash.Of(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{length} {ticks} {path}"))));
        Count++;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Sum:x16}");
}
