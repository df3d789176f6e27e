using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using PhotoStudio.Web.Hosting;

namespace PhotoStudio.Web.Account;

/// <summary>What one network address may do only so often.</summary>
public enum TryKind
{
    /// <summary>Counted when it fails.</summary>
    SignIn,

    /// <summary>Signing up, and everything that sends a message to an address somebody typed.</summary>
    SignUp,

    /// <summary>A message by the contact form.</summary>
    Contact,
}

/// <summary>Counts tries of the last minute by network address. IPv6 counts by the 64 bits that one household gets.</summary>
public sealed class TryLimits(StudioOptions options, TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<(TryKind, string), Queue<DateTimeOffset>> tries = new();

    /// <summary>How long this address has to wait; null when it may try now.</summary>
    public TimeSpan? WaitFor(TryKind kind, IPAddress? address)
    {
        if (!tries.TryGetValue((kind, KeyOf(address)), out var past)) return null;
        lock (past)
        {
            DropOld(past);
            return past.Count < MostOf(kind) ? null : past.Peek() + Window - clock.GetUtcNow();
        }
    }

    public void Note(TryKind kind, IPAddress? address)
    {
        if (tries.Count > MostKept) Tidy();
        var past = tries.GetOrAdd((kind, KeyOf(address)), _ => new Queue<DateTimeOffset>());
        lock (past) past.Enqueue(clock.GetUtcNow());
    }

    private int MostOf(TryKind kind) => kind switch
    {
        TryKind.SignIn => options.Limits.SignIns,
        TryKind.SignUp => options.Limits.SignUps,
        TryKind.Contact => options.Limits.Contacts,
    };

    private void DropOld(Queue<DateTimeOffset> past)
    {
        while (past.TryPeek(out var first) && first + Window <= clock.GetUtcNow()) past.Dequeue();
    }

    private void Tidy()
    {
        foreach (var (key, past) in tries)
        {
            lock (past) DropOld(past);
            if (past.Count == 0) tries.TryRemove(key, out _);
        }
    }

    private static string KeyOf(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
