using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Portal.Starter;

/// <summary>An id in Orchard Core's form (26 characters of Crockford's base 32): the same readable key gives the same id for ever.</summary>
public static class StableId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Digits = 25;

    public static string For(string key)
    {
        var number = new BigInteger(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16), isUnsigned: true, isBigEndian: true) >> 3;
        var id = new char[Digits + 1];
        for (var place = Digits; place > 0; place--)
        {
            id[place] = Alphabet[(int)(number & 31)];
            number >>= 5;
        }

        id[0] = '4';
        return new string(id);
    }
}
