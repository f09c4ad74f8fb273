namespace Portal.Language.Folding;

/// <summary>Turkmen Cyrillic to Latin.</summary>
internal static class TurkmenScript
{
    private static readonly IReadOnlyDictionary<char, string> Table = Scripts.Table(
        "а=a б=b в=w г=g д=d ё=ýo ж=ž җ=j з=z и=i й=ý к=k л=l м=m н=n ң=ň о=o ө=ö п=p р=r с=s т=t у=u ү=ü ф=f х=h ц=s ч=ç ш=ş щ=ş ъ= ы=y ь= э=e ә=ä ю=ýu я=ýa");

    public static string ToLatin(string cyrillic) => Scripts.Transliterate(cyrillic, Table, static (before, c) =>
        c == 'е' ? before == '\0' || "аеёиоуэюяыәөү".Contains(before) ? "ýe" : "e" : null);
}
