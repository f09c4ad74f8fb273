using System.Security.Cryptography;

namespace Portal.Content;

/// <summary>Ids in Orchard Core's form: 26 characters of lower-case Crockford base-32 (digits and letters without i, l, o, u).</summary>
public static class ContentItemIds
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>A new id. The first character is 4, as in Orchard Core (its ids are made from version-4 GUIDs); the others are random.</summary>
    public static string New() => $"4{RandomNumberGenerator.GetString(Alphabet, 25)}";
}
