using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>Hands on what a writer of a long file has written so far, so that no such file is held whole.</summary>
internal sealed class PieceStream(string path) : Stream
{
    private readonly MemoryStream waiting = new();
    private long written;
    private bool begun;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => written;

    public override long Position
    {
        get => written;
        set => throw new NotSupportedException();
    }

    /// <summary>What was written since the last time.</summary>
    public SiteFile Take()
    {
        var piece = new SiteFile(path, waiting.ToArray(), begun ? Piece.Next : Piece.First);
        begun = true;
        waiting.SetLength(0);
        return piece;
    }

    public byte[] ToArray() => waiting.ToArray();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        waiting.Write(buffer);
        written += buffer.Length;
    }

    public override void Flush()
    {
        // Taken away by Take.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
