using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Features.Recipes.Expressions;

/// <summary>
/// Reads the body of <c>[js: …]</c> and <c>[file:…]</c>: calls whose arguments are texts, texts, <c>new Date().toISOString()</c>, and
/// <c>+</c> between them; also the one script that stock recipes have, a date some days from now. Anything else is <see cref="Unreadable"/>.
/// </summary>
public sealed partial class ExpressionParser
{
    private readonly string text;
    private int at;

    private ExpressionParser(string text) => this.text = text;

    public static Expression Parse(string text)
    {
        if (LaterDate().Match(text) is { Success: true } later && int.TryParse(later.Groups["days"].Value, CultureInfo.InvariantCulture, out var days))
        {
            return new CurrentTime(days);
        }

        try
        {
            var parser = new ExpressionParser(text);
            var expression = parser.Sum();
            parser.Skip(';');
            return parser.at == text.Length ? expression : throw parser.Expected("the end");
        }
        catch (FormatException unreadable)
        {
            return new Unreadable(unreadable.Message);
        }
    }

    private Expression Sum()
    {
        var parts = new List<Expression> { Operand() };
        while (Skip('+'))
        {
            parts.Add(Operand());
        }

        return parts.Count == 1 ? parts[0] : new Joined([.. parts]);
    }

    private Expression Operand()
    {
        Blanks();
        if (at < text.Length && text[at] is '\'' or '"')
        {
            return new TextLiteral(Quoted());
        }

        if (Skip('('))
        {
            var inner = Sum();
            Need(')');
            return inner;
        }

        var name = Word();
        if (name == "new")
        {
            return Time();
        }

        Need('(');
        return new FunctionCall(name, Arguments());
    }

    private ImmutableArray<Expression> Arguments()
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        if (Skip(')'))
        {
            return [];
        }

        do
        {
            arguments.Add(Sum());
        }
        while (Skip(','));
        Need(')');
        return arguments.ToImmutable();
    }

    private CurrentTime Time()
    {
        if (Word() != "Date" || !Skip('(') || !Skip(')') || !Skip('.') || Word() != "toISOString" || !Skip('(') || !Skip(')'))
        {
            throw Expected("new Date().toISOString()");
        }

        return new CurrentTime();
    }

    private string Word()
    {
        Blanks();
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '$'))
        {
            at++;
        }

        return at > start ? text[start..at] : throw Expected("a function or a text in quotation marks");
    }

    private string Quoted()
    {
        var mark = text[at++];
        var value = new StringBuilder();
        while (at < text.Length && text[at] != mark)
        {
            value.Append(text[at] == '\\' ? Escaped() : text[at]);
            at++;
        }

        Need(mark);
        return value.ToString();
    }

    // Leaves the position on the last character of the escape.
    private char Escaped()
    {
        at++;
        if (at >= text.Length)
        {
            throw Expected("a character after the backslash");
        }

        if (text[at] != 'u')
        {
            return text[at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other };
        }

        if (at + 4 >= text.Length || !ushort.TryParse(text.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            throw Expected("four hexadecimal digits after \\u");
        }

        at += 4;
        return (char)code;
    }

    private bool Skip(char character)
    {
        Blanks();
        if (at < text.Length && text[at] == character)
        {
            at++;
            Blanks();
            return true;
        }

        return false;
    }

    private void Need(char character)
    {
        if (!Skip(character))
        {
            throw Expected($"\"{character}\"");
        }
    }

    private void Blanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    [GeneratedRegex(@"^(?:const|let|var)\s+(?<name>\w+)\s*=\s*new\s+Date\(\)\s*;\s*\k<name>\.setDate\(\k<name>\.getDate\(\)\s*\+\s*(?<days>\d{1,4})\)\s*;\s*return\s+\k<name>\.toISOString\(\)\s*;?$")]
    private static partial Regex LaterDate();

    private FormatException Expected(string what) => new(at < text.Length
        ? FormattableString.Invariant($"expected {what} at character {at + 1}, found \"{text[at..Math.Min(text.Length, at + 20)]}\"")
        : $"expected {what}, found the end");
}
