using System.Buffers.Binary;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>The check sum of PNG and ZIP (CRC-32 of IEEE 802.3), eight bytes at a time.</summary>
internal struct Crc()
{
    private const uint Polynomial = 0xEDB88320;
    private const int Size = 256;

    private static readonly uint[] Tables = Make();

    private uint state = uint.MaxValue;

    public readonly uint Value => ~state;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = new Crc();
        crc.Add(bytes);
        return crc.Value;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var (crc, tables) = (state, Tables);
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = tables[(7 * Size) + (byte)low] ^ tables[(6 * Size) + (byte)(low >> 8)] ^ tables[(5 * Size) + (byte)(low >> 16)] ^ tables[(4 * Size) + (low >> 24)]
                ^ tables[(3 * Size) + (byte)high] ^ tables[(2 * Size) + (byte)(high >> 8)] ^ tables[Size + (byte)(high >> 16)] ^ tables[high >> 24];
        }

        foreach (var value in bytes) crc = tables[(byte)(crc ^ value)] ^ (crc >> 8);
        state = crc;
    }

    private static uint[] Make()
    {
        var tables = new uint[8 * Size];
        for (var value = 0; value < Size; value++)
        {
            var crc = (uint)value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            tables[value] = crc;
        }

        for (var at = Size; at < tables.Length; at++) tables[at] = tables[(byte)tables[at - Size]] ^ (tables[at - Size] >> 8);
        return tables;
    }
}
