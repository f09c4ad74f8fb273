namespace Portal.Features.Recipes.Expressions;

/// <summary>
/// A string of a recipe that is an expression as a whole: <c>[prefix: body]</c>, the prefix of at least one letter. Nothing
/// else in a recipe is ever evaluated.
/// </summary>
public readonly record struct ExpressionText(string Prefix, string Body)
{
    /// <summary>Null when <paramref name="text"/> is just a text.</summary>
    public static ExpressionText? Of(string text)
    {
        if (text.Length < 4 || text[0] != '[' || text[^1] != ']')
        {
            return null;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && text[1..colon].All(char.IsLetter)
            ? new ExpressionText(text[1..colon], text[(colon + 1)..^1].Trim())
            : null;
    }
}
