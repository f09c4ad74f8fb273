namespace Portal.Language.Stemming;

/// <summary>Everything that may follow a verb's root: voice, then negation, then a finite ending or a participle with a noun's endings.</summary>
internal sealed class VerbEndings
{
    private readonly string[] voices;
    private readonly string[] negations;
    private readonly string[] participles;
    private readonly WordSet finite;
    private readonly WordSet tails;

    /// <param name="voices">Passive and reflexive.</param>
    /// <param name="negations">Each a shape of the same negation.</param>
    /// <param name="finite">Tense, mood and person in one piece, as <see cref="Combine"/> gives them.</param>
    /// <param name="participles">Participles and nouns of action.</param>
    /// <param name="tails">What a noun may add: number, owner, case.</param>
    public VerbEndings(string voices, string negations, IEnumerable<string> finite, string participles, IEnumerable<string> tails)
    {
        this.voices = ["", .. voices.Split(' ')];
        this.negations = ["", .. negations.Split(' ')];
        this.participles = participles.Split(' ');
        this.finite = new WordSet(finite);
        this.tails = new WordSet(tails);
    }

    /// <summary>Every member of each group after every member of the group before it; - stands for nothing.</summary>
    public static IEnumerable<string> Combine(params string[] groups) =>
        groups.Aggregate<string, IEnumerable<string>>([""], (starts, group) =>
            starts.SelectMany(start => group.Split(' ').Select(ending => ending == "-" ? start : start + ending)).ToList());

    /// <summary>Letters that an ending may begin with only after a voiceless letter (алты is no form of ал, whose past is алды); empty asks nothing.</summary>
    public string Hard { get; init; } = "";

    /// <summary>The letters after which <see cref="Hard"/> endings stand.</summary>
    public string Voiceless { get; init; } = "";

    public bool IsTail(ReadOnlySpan<char> ending) => tails.Contains(ending);

    /// <summary>Whether what follows <paramref name="rootLength"/> letters makes a form. A bare root is none: it could be a noun.</summary>
    public bool Complete(ReadOnlySpan<char> word, int rootLength)
    {
        if (Clashes(word, rootLength))
        {
            return false;
        }

        var ending = word[rootLength..];
        foreach (var voice in voices)
        {
            if (ending.StartsWith(voice) && AfterVoice(ending[voice.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Clashes(ReadOnlySpan<char> word, int at) => at < word.Length && Hard.Contains(word[at]) && !Voiceless.Contains(word[at - 1]);

    private bool AfterVoice(ReadOnlySpan<char> ending)
    {
        foreach (var negation in negations)
        {
            if (ending.StartsWith(negation) && !(negation.Length > 0 && Clashes(ending, negation.Length)) && AfterNegation(ending[negation.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    private bool AfterNegation(ReadOnlySpan<char> ending)
    {
        if (finite.Contains(ending))
        {
            return true;
        }

        foreach (var participle in participles)
        {
            if (ending.StartsWith(participle) && tails.Contains(ending[participle.Length..]))
            {
                return true;
            }
        }

        return false;
    }
}
