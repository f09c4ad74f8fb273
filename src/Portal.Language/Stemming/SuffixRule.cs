using System.Buffers;

namespace Portal.Language.Stemming;

/// <summary>Endings that one letter class lets follow.</summary>
/// <param name="Endings">Separated by spaces; the longest that fits decides for the whole rule.</param>
/// <param name="After">Letters of which one must stand before the ending.</param>
internal sealed record SuffixRule(string Endings, string After)
{
    /// <summary>At least so many letters before the ending.</summary>
    public int MinRest { get; init; } = 1;

    /// <summary>Letters of which one must stand two before the ending; empty asks nothing.</summary>
    public string SecondBefore { get; init; } = "";

    /// <summary>Beginnings of an ending that is none: taqdir is no taq + dir.</summary>
    public string[] NotAfter { get; init; } = [];

    private readonly SearchValues<char> lastLetters = SearchValues.Create([.. Endings.Split(' ').Select(ending => ending[^1]).Distinct()]);
    private readonly string[] longestFirst = [.. Endings.Split(' ').OrderByDescending(ending => ending.Length)];

    /// <summary>How many letters remain without the ending, or -1 when the rule does not apply.</summary>
    public int Rest(ReadOnlySpan<char> word)
    {
        if (!lastLetters.Contains(word[^1]))
        {
            return -1;
        }

        foreach (var ending in longestFirst)
        {
            var rest = word.Length - ending.Length;
            if (rest >= MinRest && word.EndsWith(ending) && Fits(word[..rest]))
            {
                return After.Contains(word[rest - 1]) ? rest : -1;
            }
        }

        return -1;
    }

    private bool Fits(ReadOnlySpan<char> rest)
    {
        foreach (var beginning in NotAfter)
        {
            if (rest.EndsWith(beginning))
            {
                return false;
            }
        }

        return SecondBefore.Length == 0 || (rest.Length > 1 && SecondBefore.Contains(rest[^2]));
    }
}
