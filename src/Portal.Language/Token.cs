namespace Portal.Language;

/// <summary>One word of a text.</summary>
/// <param name="Position">0-based word number; a joined form shares the position of its first part.</param>
/// <param name="Start">Offset of the surface word in the original text, in UTF-16 units.</param>
/// <param name="Length">Length of the surface word in the original text, invisible characters included.</param>
/// <param name="Joined">True for the extra token that a hyphenated word gives besides its parts.</param>
public readonly record struct Token(int Position, int Start, int Length, bool Joined)
{
    public int End => Start + Length;
}
