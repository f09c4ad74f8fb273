using System.Text;

namespace Portal.Language.Folding;

/// <summary>Kazakh Latin (2021 ä ğ ı ñ ö ş ū ü, 2018 á ǵ ı ń ó ú ý, plain ASCII) to Cyrillic.</summary>
internal static class KazakhScript
{
    private static readonly (string Latin, string Cyrillic)[] Groups =
    [
        .. "shch=щ sch=щ sh=ш ch=ч ts=ц ya=я yu=ю yo=ё aia=ая ia=ия iu=ю zh=ж kh=х gh=ғ ng=нг".Split(' ')
            .Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1])),
    ];

    private static readonly CharacterMap Single = new(
        "äáğǵıiñŋńöóşūüúýabcdefghjklmnopqrstuvwxyz",
        "әәғғииңңңөөшұүүуабцдефгхжклмнопқрстувухыз");

    public static string ToCyrillic(string latin)
    {
        var word = new StringBuilder(latin.Length);
        for (var index = 0; index < latin.Length; index++)
        {
            word.Append(index > 0 && IsGlide(latin[index - 1], latin[index]) ? 'й' : latin[index]);
        }

        foreach (var (from, to) in Groups)
        {
            word.Replace(from, to);
        }

        return Single.Apply(word.ToString());
    }

    // i and ı after a vowel are й (plain u is the glide у: қауіп); so is y, as people type who know Turkish (saylau, üy).
    private static bool IsGlide(char before, char c) => c switch
    {
        'i' or 'ı' => "aäáeoūüúyöó".Contains(before),
        'y' => "aäeoūüöó".Contains(before),
        _ => false,
    };
}
