namespace Portal.Language;

/// <summary>
/// Cuts a text into words, in one pass and for any characters whatsoever. Apostrophes belong to a word when letters stand on both sides or when
/// they are the letter apostrophes that close oʻ and gʻ. A hyphenated word gives its parts at consecutive positions and then the joined form
/// at the first position (co-operation → co, operation, co-operation); so do the letters of an abbreviation with points (М.В.Д. → м, в, д, мвд).
/// </summary>
public ref struct Tokenizer
{
    /// <summary>Longer words are cut to this many UTF-16 units when they become index terms; their offsets still cover the whole word.</summary>
    public const int MaxTokenLength = 64;

    private readonly ReadOnlySpan<char> text;
    private int at;
    private int position;
    private int chainStart;
    private int chainPosition;
    private bool joinedPending;
    private int chainEnd;

    public Tokenizer(ReadOnlySpan<char> text)
    {
        this.text = text;
        chainStart = -1;
    }

    public Token Current { get; private set; }

    public bool MoveNext()
    {
        if (joinedPending)
        {
            joinedPending = false;
            Current = new Token(chainPosition, chainStart, chainEnd - chainStart, Joined: true);
            chainStart = -1;
            return true;
        }

        while (at < text.Length && Letters.LetterLength(text, at) == 0)
        {
            at++;
        }

        if (at == text.Length)
        {
            return false;
        }

        var start = at;
        at = WordEnd(start);
        Current = new Token(position, start, at - start, Joined: false);
        FollowChain(start);
        position++;
        return true;
    }

    /// <summary>Notes whether the word just read begins, continues or ends a chain of hyphenated parts.</summary>
    private void FollowChain(int start)
    {
        var continues = (HyphenAt(at) && LetterAfter(at)) || PointOfAbbreviation(start, at);
        if (chainStart < 0 && continues)
        {
            (chainStart, chainPosition) = (start, position);
        }
        else if (chainStart >= 0 && !continues)
        {
            chainEnd = at;
            joinedPending = chainEnd - chainStart <= MaxTokenLength;
            chainStart = joinedPending ? chainStart : -1;
        }

        if (continues)
        {
            at++;
        }
    }

    private readonly bool HyphenAt(int index) => index < text.Length && Letters.IsHyphen(text[index]);

    private readonly int WordEnd(int start)
    {
        var end = start;
        while ((end = Letters.SkipLetters(text, end)) < text.Length)
        {
            var c = text[end];
            if (c is ' ' or '.' or ',' or '\n')
            {
                break;
            }

            var letter = Letters.LetterLength(text, end);
            if (letter > 0)
            {
                end += letter;
            }
            else if (Letters.IsInvisible(c) || Letters.IsMark(c))
            {
                end++;
            }
            else if (Letters.IsApostrophe(c) && (LetterAfter(end) || ClosesUzbekLetter(end)))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // Between two single letters, as in М.В.Д.; in И.Иванов or 12.03.2024 it only divides.
    private readonly bool PointOfAbbreviation(int start, int index) =>
        index - start == 1 && index + 1 < text.Length && text[index] == '.' && char.IsLetter(text[start]) && char.IsLetter(text[index + 1])
        && (index + 2 == text.Length || Letters.LetterLength(text, index + 2) == 0);

    private readonly bool LetterAfter(int index) => index + 1 < text.Length && Letters.LetterLength(text, index + 1) > 0;

    private readonly bool ClosesUzbekLetter(int index) => text[index] is '\u02BB' or '\u02BC' && text[index - 1] is 'o' or 'O' or 'g' or 'G';
}
