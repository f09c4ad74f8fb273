using System.Globalization;

namespace Portal.Features.Localization;

/// <summary>
/// Reads a plural expression (<c>n%10==1 &amp;&amp; n%100!=11 ? 0 : 1</c>) into a function. Knows n, numbers, ( ), ! and the binary operators of C
/// that plural rules use; anything else is refused, so a .po file can compute but never run anything.
/// </summary>
internal sealed class PluralExpression
{
    private const int DeepestNesting = 40;

    // Weakest first, as in C. Longer operators stand before their own beginnings.
    private static readonly string[][] Levels = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"]];

    private readonly string _text;
    private int _position;
    private int _depth;

    private PluralExpression(string text) => _text = text;

    public static Func<long, long> Parse(string text)
    {
        var parser = new PluralExpression(text);
        var result = parser.Choice();
        parser.SkipSpaces();
        return parser._position == text.Length ? result : throw parser.Unexpected();
    }

    private Func<long, long> Choice()
    {
        if (++_depth > DeepestNesting)
        {
            throw Unexpected();
        }

        var condition = Binary(0);
        if (Take("?"))
        {
            var yes = Choice();
            Expect(":");
            var no = Choice();
            var asked = condition;
            condition = n => asked(n) != 0 ? yes(n) : no(n);
        }

        _depth--;
        return condition;
    }

    private Func<long, long> Binary(int level)
    {
        if (level == Levels.Length)
        {
            return Unary();
        }

        var left = Binary(level + 1);
        while (Levels[level].FirstOrDefault(Take) is { } symbol)
        {
            left = Combine(symbol, left, Binary(level + 1));
        }

        return left;
    }

    private static Func<long, long> Combine(string symbol, Func<long, long> left, Func<long, long> right) => symbol switch
    {
        "||" => n => left(n) != 0 || right(n) != 0 ? 1 : 0,
        "&&" => n => left(n) != 0 && right(n) != 0 ? 1 : 0,
        "==" => n => left(n) == right(n) ? 1 : 0,
        "!=" => n => left(n) != right(n) ? 1 : 0,
        "<=" => n => left(n) <= right(n) ? 1 : 0,
        ">=" => n => left(n) >= right(n) ? 1 : 0,
        "<" => n => left(n) < right(n) ? 1 : 0,
        ">" => n => left(n) > right(n) ? 1 : 0,
        "+" => n => left(n) + right(n),
        "-" => n => left(n) - right(n),
        "*" => n => left(n) * right(n),
        "/" => n => right(n) is var divisor and not 0 ? left(n) / divisor : 0,
        _ => n => right(n) is var divisor and not 0 ? left(n) % divisor : 0,
    };

    private Func<long, long> Unary()
    {
        if (++_depth > DeepestNesting)
        {
            throw Unexpected();
        }

        var result = Operand();
        _depth--;
        return result;
    }

    private Func<long, long> Operand()
    {
        if (Take("!"))
        {
            var inner = Unary();
            return n => inner(n) == 0 ? 1 : 0;
        }

        if (Take("("))
        {
            var inner = Choice();
            Expect(")");
            return inner;
        }

        return Take("n") ? n => n : Number();
    }

    private Func<long, long> Number()
    {
        SkipSpaces();
        var start = _position;
        while (_position < _text.Length && char.IsAsciiDigit(_text[_position]))
        {
            _position++;
        }

        return long.TryParse(_text.AsSpan(start, _position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? _ => value
            : throw Unexpected();
    }

    private bool Take(string symbol)
    {
        SkipSpaces();
        if (string.CompareOrdinal(_text, _position, symbol, 0, symbol.Length) != 0)
        {
            return false;
        }

        _position += symbol.Length;
        return true;
    }

    private void Expect(string symbol)
    {
        if (!Take(symbol))
        {
            throw Unexpected();
        }
    }

    private void SkipSpaces()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }

    private FormatException Unexpected() => new($"The plural expression \"{_text}\" cannot be read at character {_position + 1}.");
}
