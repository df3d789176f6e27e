using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace PhotoStudio.Tests.Support;

/// <summary>An authenticator app: codes of six digits by RFC 6238, of a key in base 32.</summary>
public sealed class Totp(string key, TimeProvider clock)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly byte[] secret = Decode(key);

    /// <summary>What it shows now.</summary>
    public string Code => Of(Step);

    /// <summary>What it showed neither lately nor will soon, however slow the machine is.</summary>
    public string Wrong => Enumerable.Range(0, 1000).Select(number => number.ToString("D6", CultureInfo.InvariantCulture)).First(code => Enumerable.Range(-10, 20).All(step => Of(Step + step) != code));

    private long Step => clock.GetUtcNow().ToUnixTimeSeconds() / 30;

    private string Of(long step)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(secret, counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string key)
    {
        var bits = string.Concat(key.ToUpperInvariant().Where(char.IsLetterOrDigit).Select(sign => Convert.ToString(Alphabet.IndexOf(sign, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2))];
    }
}
