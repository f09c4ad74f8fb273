using System.Collections.Immutable;

namespace Portal.Features.Recipes.Expressions;

/// <summary>Evaluates the expressions of one recipe; its variables are resolved once, when they are first asked for.</summary>
public sealed class RecipeExpressions(Recipe recipe, RecipeEnvironment environment)
{
    private const int MostRounds = 16;
    private readonly Dictionary<string, ExpressionResult> variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> resolving = new(StringComparer.Ordinal);

    public RecipeEnvironment Environment => environment;

    /// <summary>The value of a string of the recipe; a text that is no expression is itself.</summary>
    public ExpressionResult Evaluate(string text, string seed)
    {
        var literal = false;
        for (var round = 0; round < MostRounds; round++)
        {
            if (literal || ExpressionText.Of(text) is not { } expression)
            {
                return new Evaluated(text, literal);
            }

            switch (Run(expression, text, seed))
            {
                case Evaluated value:
                    (text, literal) = (value.Text, value.Literal);
                    break;
                case var failed:
                    return failed;
            }
        }

        return new Undefined($"its value is again and again an expression: {text}");
    }

    /// <summary>
    /// For packages that are not trusted: a text stays what it is, except the export's own escape, a variable that holds a text in Base64.
    /// </summary>
    public string Unescape(string text)
    {
        if (ExpressionText.Of(text) is { Prefix: "js" } outer
            && ExpressionParser.Parse(outer.Body) is FunctionCall { Name: "variables", Arguments: [TextLiteral name] }
            && recipe.Variables.TryGetValue(name.Text, out var value)
            && ExpressionText.Of(value) is { Prefix: "js" } inner
            && ExpressionParser.Parse(inner.Body) is FunctionCall { Name: "base64", Arguments: [TextLiteral encoded] }
            && RecipeFunctions.Base64(encoded.Text) is Evaluated decoded)
        {
            return decoded.Text;
        }

        return text;
    }

    /// <summary>What a text stands for where it is kept and not run: a variable's own text, because the variable is not kept with it.</summary>
    public string Kept(string text) =>
        ExpressionText.Of(text) is { Prefix: "js" } outer
        && ExpressionParser.Parse(outer.Body) is FunctionCall { Name: "variables", Arguments: [TextLiteral name] }
            ? recipe.Variables.GetValueOrDefault(name.Text, text)
            : text;

    private ExpressionResult Run(ExpressionText expression, string whole, string seed) => expression.Prefix switch
    {
        "js" => Value(ExpressionParser.Parse(expression.Body), seed),
        "file" => ExpressionParser.Parse(expression.Body) is FunctionCall { Name: "text" or "base64", Arguments: [TextLiteral path] } call
            ? RecipeFunctions.ReadFile(recipe.Folder, path.Text, call.Name == "text")
            : new Undefined("[file:…] reads file:text('path') or file:base64('path')"),

        // As in Orchard Core, which has no engine of that name and hands the text back without its brackets.
        _ => new Evaluated(whole.Trim('[', ']')),
    };

    private ExpressionResult Value(Expression expression, string seed) => expression switch
    {
        TextLiteral literal => new Evaluated(literal.Text),
        CurrentTime time => new Evaluated(environment.TimeText(time.DaysLater)),
        Joined joined => Join(joined, seed),
        FunctionCall call => Call(call, seed),
        Unreadable unreadable => new NotRun($"not one of the expressions that recipes may use ({unreadable.Reason})"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private ExpressionResult Join(Joined joined, string seed)
    {
        var parts = joined.Parts.Select((part, index) => Value(part, $"{seed}+{index}")).ToList();
        return parts.FirstOrDefault(part => part is not Evaluated)
            ?? new Evaluated(string.Concat(parts.OfType<Evaluated>().Select(part => part.Text)));
    }

    private ExpressionResult Call(FunctionCall call, string seed)
    {
        var arguments = call.Arguments.Select((argument, index) => Value(argument, $"{seed},{index}")).ToImmutableArray();
        if (arguments.FirstOrDefault(argument => argument is not Evaluated) is { } failed)
        {
            return Known(call.Name) ?? failed;
        }

        var texts = arguments.OfType<Evaluated>().Select(argument => argument.Text).ToImmutableArray();
        return (call.Name, texts) switch
        {
            ("uuid", []) => new Evaluated(MadeId.From($"{recipe.Key}|{seed}")),
            ("variables", [var name]) => Variable(name),
            ("parameters", [var name]) => new Evaluated(environment.Parameters.GetValueOrDefault(name, "")),
            ("configuration", [var key]) => new Evaluated(environment.Configuration(key) ?? ""),
            ("configuration", [var key, var otherwise]) => new Evaluated(environment.Configuration(key) ?? otherwise),
            ("base64", [var text]) => RecipeFunctions.Base64(text),
            ("html", [var text]) => RecipeFunctions.Html(text),
            ("gzip", [var text]) => RecipeFunctions.Gzip(text),
            _ => Known(call.Name) ?? new Undefined($"{call.Name}(…) does not take {texts.Length} arguments"),
        };
    }

    // Null for a function of the closed set.
    private static ExpressionResult? Known(string name)
    {
        if (RecipeFunctions.Names.Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        return RecipeFunctions.OrchardOnly.Contains(name, StringComparer.Ordinal)
            ? new NotRun($"the function \"{name}\" runs in Orchard Core only")
            : new Undefined($"the function \"{name}\" is not defined.{NearestName.Hint(name, [.. RecipeFunctions.Names, .. RecipeFunctions.OrchardOnly])}");
    }

    private ExpressionResult Variable(string name)
    {
        if (variables.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!recipe.Variables.TryGetValue(name, out var text))
        {
            return new Undefined($"the variable \"{name}\" is not defined.{NearestName.Hint(name, recipe.Variables.Keys)}");
        }

        if (!resolving.Add(name))
        {
            return new Undefined($"the variable \"{name}\" needs its own value");
        }

        var result = Evaluate(text, $"variable {name}");
        resolving.Remove(name);
        return variables[name] = result;
    }
}
