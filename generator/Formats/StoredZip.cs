using System.Buffers.Binary;
using System.Text;

namespace PmfSite.Formats;

/// <summary>
/// Files in one ZIP file (PKWARE's APPNOTE 6.3), stored as they are. The library's writer names the system that it runs on and compresses as the
/// processor suits, so the same files would give other bytes on another machine.
/// </summary>
internal static class StoredZip
{
    private const ushort Version = 20;
    private const ushort Version64 = 45;
    private const ushort NamesAreUtf8 = 0x0800;
    private const int Buffered = 64 * 1024;

    /// <summary>The first day that the format can tell, 1 January 1980.</summary>
    private const ushort Day = 0x0021;

    private static readonly uint[] Table =
    [
        .. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) == 0 ? c >> 1 : (c >> 1) ^ 0xEDB88320)),
    ];

    /// <param name="files">In the order in which they stand.</param>
    /// <exception cref="IOException">They come to 4 GB or more.</exception>
    public static byte[] Of(IEnumerable<SiteFile> files)
    {
        using var zip = new MemoryStream();
        Write(files.Select(f => new ZipEntry(f.Path, () => new MemoryStream(f.Bytes, writable: false))), zip);
        return zip.ToArray();
    }

    /// <summary>Writes entry by entry; each is read twice, since its checksum stands before its bytes.</summary>
    /// <param name="entries">In the order in which they stand.</param>
    /// <exception cref="IOException">They come to 4 GB or more.</exception>
    public static void Write(IEnumerable<ZipEntry> entries, Stream to)
    {
        using var directory = new MemoryStream();
        var buffer = new byte[Buffered];
        var (count, at) = (0L, 0L);
        foreach (var entry in entries)
        {
            var name = Encoding.UTF8.GetBytes(entry.Path);
            using var bytes = entry.Open();
            var common = Common(name, Crc(bytes, buffer), Small(bytes.Length));
            byte[] header = [0x50, 0x4B, 3, 4, .. common, 0, 0, .. name];
            to.Write(header);
            bytes.Position = 0;
            bytes.CopyTo(to);
            // Made by version 2.0 for MS-DOS, which has no rights of files; no further fields, no remark, the first part of one.
            directory.Write([0x50, 0x4B, 1, 2, .. Two(Version), .. common, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. Four(Small(at)), .. name]);
            at += header.Length + bytes.Length;
            count++;
        }
        var end = End(count, Small(at), Small(directory.Length));
        _ = Small(at + directory.Length + end.Length);
        directory.WriteTo(to);
        to.Write(end);
    }

    /// <summary>What an entry says of itself before its bytes and in the directory.</summary>
    private static byte[] Common(byte[] name, uint crc, uint length) =>
        [.. Two(Version), .. Two(NamesAreUtf8), 0, 0, 0, 0, .. Two(Day), .. Four(crc), .. Four(length), .. Four(length), .. Two((ushort)name.Length)];

    private static byte[] End(long entries, uint start, uint size)
    {
        // More entries than two bytes can count are told in a record of their own.
        var isMany = entries >= ushort.MaxValue;
        var told = Two(isMany ? ushort.MaxValue : (ushort)entries);
        byte[] many = !isMany
            ? []
            :
            [
                0x50,
                0x4B,
                6,
                6,
                .. Eight(44),
                .. Two(Version64),
                .. Two(Version64),
                .. Four(0),
                .. Four(0),
                .. Eight(entries),
                .. Eight(entries),
                .. Eight(size),
                .. Eight(start),
                0x50,
                0x4B,
                6,
                7,
                .. Four(0),
                .. Eight(start + (long)size),
                .. Four(1),
            ];
        return [.. many, 0x50, 0x4B, 5, 6, 0, 0, 0, 0, .. told, .. told, .. Four(size), .. Four(start), 0, 0];
    }

    private static uint Crc(Stream bytes, byte[] buffer)
    {
        var crc = uint.MaxValue;
        while (bytes.Read(buffer) is > 0 and var read)
        {
            foreach (var b in buffer.AsSpan(0, read))
                crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        }
        return ~crc;
    }

    private static uint Small(long length) =>
        length < uint.MaxValue ? (uint)length : throw new IOException("the files come to more than 4 GB, which one file in this format cannot hold");

    private static byte[] Two(ushort number)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, number);
        return bytes;
    }

    private static byte[] Four(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        return bytes;
    }

    private static byte[] Eight(long number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        return bytes;
    }
}
