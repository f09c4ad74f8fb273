namespace Portal.Language.Folding;

/// <summary>Uzbek Cyrillic to Latin.</summary>
internal static class UzbekScript
{
    private static readonly IReadOnlyDictionary<char, string> Table = Scripts.Table(
        "а=a б=b в=v г=g д=d ж=j з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ч=ch ш=sh щ=sh ъ=ʼ ы=i ь= э=e ю=yu я=ya ё=yo ў=oʻ қ=q ғ=gʻ ҳ=h");

    public static string ToLatin(string cyrillic) => Scripts.Transliterate(cyrillic, Table, static (before, c) => c switch
    {
        'е' => before == '\0' || "аеёиоуўэюяыъь".Contains(before) ? "ye" : "e",
        'ц' => before != '\0' && "аеёиоуўэюяы".Contains(before) ? "ts" : "s",
        _ => null,
    });
}
