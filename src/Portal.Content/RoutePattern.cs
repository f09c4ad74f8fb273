using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Content;

/// <summary>What a pattern may speak of.</summary>
/// <param name="DisplayText">The item's.</param>
/// <param name="ContainerText">The display text of the list that the item belongs to, or null.</param>
public sealed record RouteWords(string DisplayText, string? Culture, string? ContainerText = null);

/// <summary>
/// A pattern of AutoroutePart or AliasPart: literal text and the placeholders that docs/content-model.md lists. It is not a template
/// language; anything else is refused by name.
/// </summary>
public sealed partial class RoutePattern
{
    private readonly IReadOnlyList<Func<RouteWords, string>> pieces;

    private RoutePattern(IReadOnlyList<Func<RouteWords, string>> pieces) => this.pieces = pieces;

    /// <summary>The slug of the display text: what an item without a pattern gets.</summary>
    public static RoutePattern Default { get; } = new([words => Slug.Of(words.DisplayText, words.Culture)]);

    /// <summary>Reads a pattern; null when it holds a placeholder outside the closed set, whose text is then in <paramref name="unknown"/>.</summary>
    public static RoutePattern? TryParse(string pattern, out string? unknown)
    {
        var pieces = new List<Func<RouteWords, string>>();
        var position = 0;
        foreach (Match match in Placeholder().Matches(pattern))
        {
            var literal = pattern[position..match.Index];
            pieces.Add(_ => literal);
            if (Piece(Spaces().Replace(match.Groups["expression"].Value, "")) is not { } piece)
            {
                unknown = match.Value;
                return null;
            }

            pieces.Add(piece);
            position = match.Index + match.Length;
        }

        var rest = pattern[position..];
        unknown = rest.Contains("{{", StringComparison.Ordinal) || rest.Contains("{%", StringComparison.Ordinal) ? rest : null;
        pieces.Add(_ => rest);
        return unknown is null ? new RoutePattern(pieces) : null;
    }

    /// <summary>The path without slashes at its ends and without empty segments; empty when nothing was left of the words.</summary>
    public string Render(RouteWords words)
    {
        var path = new StringBuilder();
        foreach (var piece in pieces)
        {
            path.Append(piece(words));
        }

        return string.Join('/', path.ToString().Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static Func<RouteWords, string>? Piece(string expression) => expression.StartsWith("Model.", StringComparison.Ordinal)
        ? Piece(expression["Model.".Length..])
        : expression switch
        {
            "ContentItem.DisplayText|slugify" or "ContentItem|display_text|slugify" => words => Slug.Of(words.DisplayText, words.Culture),
            "ContentItem.Content.LocalizationPart.Culture" => words => words.Culture ?? "",
            "ContentItem|container|display_text|slugify" => words => Slug.Of(words.ContainerText ?? "", words.Culture),
            _ => null,
        };

    [GeneratedRegex("\\{\\{-?(?<expression>[^{}]*?)-?\\}\\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
