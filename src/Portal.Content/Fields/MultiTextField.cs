using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>Several texts: <c>{"Values":["day","night"]}</c>; free, unless the settings list options.</summary>
public sealed class MultiTextField : ContentField
{
    public override bool CultureNeutral => false;

    public override JsonShape Shape { get; } = new(("Values", JsonKind.Texts));

    public override string IndexText(JsonObject value) => string.Join('\n', LenientValue.Texts(value["Values"]));

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings)
    {
        var options = settings.Options();
        return options.Count == 0
            ? []
            : LenientValue.Texts(value["Values"]).Where(text => !options.Contains(text, StringComparer.Ordinal))
                .Select(text => new FieldProblem(ContentErrorCode.NotAnOption, text));
    }
}
