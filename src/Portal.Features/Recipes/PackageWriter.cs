using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Features.Recipes.Expressions;

namespace Portal.Features.Recipes;

/// <summary>
/// Writes a package's Recipe.json step by step. A text that looks like an expression goes into a variable as Base64, so that an import
/// gives the text back and runs nothing. Variables must stand before the steps, so the steps are written first, into a file beside.
/// </summary>
internal sealed class PackageWriter : IDisposable
{
    private readonly string path;
    private readonly SortedDictionary<string, string> variables = new(StringComparer.Ordinal);
    private readonly FileStream steps;
    private readonly Utf8JsonWriter writer;

    public PackageWriter(string path)
    {
        this.path = path;
        steps = new FileStream(path + ".steps", FileMode.Create, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        writer = new Utf8JsonWriter(steps, RecipeJson.Writing);
        writer.WriteStartObject();
        writer.WriteStartArray("steps");
    }

    public void WriteStep(string name, JsonObject body)
    {
        writer.WriteStartObject();
        writer.WriteString("name", name);
        foreach (var (key, value) in body)
        {
            if (key != "name")
            {
                writer.WritePropertyName(key);
                Write(value);
            }
        }

        writer.WriteEndObject();
    }

    public void BeginItems()
    {
        writer.WriteStartObject();
        writer.WriteString("name", "content");
        writer.WriteStartArray("data");
    }

    public void WriteItem(JsonObject item)
    {
        Write(item);
        if (writer.BytesPending > 1 << 20)
        {
            writer.Flush();
        }
    }

    public void EndItems()
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Puts the header, the variables and the steps together.</summary>
    public async Task FinishAsync(JsonObject header, CancellationToken cancellationToken)
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken);

        if (variables.Count > 0)
        {
            header["variables"] = new JsonObject(variables.Select(variable => KeyValuePair.Create(variable.Key, (JsonNode?)variable.Value)));
        }

        await using var file = new FileStream(path, FileMode.Create);
        await using (var head = new Utf8JsonWriter(file, RecipeJson.Writing))
        {
            header.WriteTo(head);
        }

        // The header without its closing "\n}", then the other object without its opening "{".
        file.SetLength(file.Length - 2);
        file.Seek(0, SeekOrigin.End);
        file.WriteByte((byte)',');
        steps.Seek(1, SeekOrigin.Begin);
        await steps.CopyToAsync(file, cancellationToken);
        file.WriteByte((byte)'\n');
    }

    public void Dispose()
    {
        writer.Dispose();
        steps.Dispose();
    }

    private void Write(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject inner:
                writer.WriteStartObject();
                foreach (var (key, value) in inner)
                {
                    writer.WritePropertyName(key);
                    Write(value);
                }

                writer.WriteEndObject();
                break;
            case JsonArray list:
                writer.WriteStartArray();
                foreach (var value in list)
                {
                    Write(value);
                }

                writer.WriteEndArray();
                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                writer.WriteStringValue(Escaped(text));
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                node.WriteTo(writer);
                break;
        }
    }

    private string Escaped(string text)
    {
        if (ExpressionText.Of(text) is null)
        {
            return text;
        }

        var name = $"text-{MadeId.From(text)[1..13]}";
        variables[name] = $"[js: base64('{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}')]";
        return $"[js: variables('{name}')]";
    }
}
