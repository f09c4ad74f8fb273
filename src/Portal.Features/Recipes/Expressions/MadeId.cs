using System.Security.Cryptography;
using System.Text;

namespace Portal.Features.Recipes.Expressions;

/// <summary>
/// Ids that <c>uuid()</c> makes: 26 letters and digits of Crockford's base 32, as Orchard Core's, but derived from where they stand. The
/// same recipe makes the same ids in a second run, so the run changes nothing; a changed item gets new ones and never another's.
/// </summary>
public static class MadeId
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string From(string seed)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        var id = new char[26];
        id[0] = '4';
        for (var digit = 1; digit < id.Length; digit++)
        {
            id[digit] = Digits[Bits(hash, (digit - 1) * 5)];
        }

        return new string(id);
    }

    private static int Bits(byte[] bytes, int from)
    {
        var pair = (bytes[from / 8] << 8) | bytes[(from / 8) + 1];
        return (pair >> (11 - (from % 8))) & 31;
    }
}
