using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Content.Fields;
using Portal.Content.Json;
using Portal.Content.Parts;
using Portal.Content.Validation;

namespace Portal.Content.Tests;

public sealed class FieldTests
{
    public static TheoryData<string, string, string> Fields => SpecificationFile.Three("fields.tsv");

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_value_is_brought_into_its_canonical_form(string field, string given, string expected)
    {
        var canonical = ContentFields.Find(field)!.Shape.Canonical(PortalJson.ParseObject(given));

        Assert.Equal(expected, canonical.ToJsonString(PortalJson.Compact));
        Assert.Equal(expected, ContentFields.Find(field)!.Shape.Canonical(canonical).ToJsonString(PortalJson.Compact));
    }

    [Theory]
    [InlineData("TextField", """{"Required":true}""", "{}", ContentErrorCode.Required)]
    [InlineData("TextField", """{"Required":true}""", """{"Text":" "}""", ContentErrorCode.Required)]
    [InlineData("TextField", """{"MaximumLength":3}""", """{"Text":"абвг"}""", ContentErrorCode.TooLong)]
    [InlineData("NumericField", "{}", """{"Value":"many"}""", ContentErrorCode.NotANumber)]
    [InlineData("NumericField", """{"Minimum":"0"}""", """{"Value":-1}""", ContentErrorCode.BelowMinimum)]
    [InlineData("NumericField", """{"Maximum":100}""", """{"Value":101}""", ContentErrorCode.AboveMaximum)]
    [InlineData("NumericField", """{"Scale":1}""", """{"Value":1.25}""", ContentErrorCode.TooManyDecimals)]
    [InlineData("DateField", "{}", """{"Value":"yesterday"}""", ContentErrorCode.NotADate)]
    [InlineData("TimeField", "{}", """{"Value":"25:00"}""", ContentErrorCode.NotATime)]
    [InlineData("LinkField", "{}", """{"Url":"javascript:alert(1)"}""", ContentErrorCode.UnsafeAddress)]
    [InlineData("LinkField", "{}", """{"Url":"java\tscript:alert(1)"}""", ContentErrorCode.UnsafeAddress)]
    [InlineData("MultiTextField", """{"Options":[{"name":"Day","value":"day"}]}""", """{"Values":["түн"]}""", ContentErrorCode.NotAnOption)]
    [InlineData("LocalizationSetContentPickerField", "{}", """{"LocalizationSets":["a","b"]}""", ContentErrorCode.TooMany)]
    [InlineData("TaxonomyField", """{"Unique":true}""", """{"TermContentItemIds":["a","b"]}""", ContentErrorCode.TooMany)]
    [InlineData("MediaField", "{}", """{"Paths":["../portal.db"]}""", ContentErrorCode.UnsafePath)]
    [InlineData("MediaField", """{"AllowedExtensions":[".pdf"]}""", """{"Paths":["a.exe"]}""", ContentErrorCode.UnsafePath)]
    [InlineData("YoutubeField", "{}", """{"RawAddress":"https://example.org/x"}""", ContentErrorCode.UnsafeAddress)]
    [InlineData("GeoPointField", "{}", """{"Latitude":143,"Longitude":0}""", ContentErrorCode.NotAPlace)]
    public void A_wrong_value_is_named(string field, string settings, string value, ContentErrorCode expected)
    {
        var error = Assert.Single(Validate(field, settings, JsonNode.Parse(value)));

        Assert.Equal(("Part.Field", expected), (error.Path, error.Code));
    }

    [Theory]
    [InlineData("LinkField", """{"Url":"https://жол.кз/бет?x=1"}""")]
    [InlineData("LinkField", """{"Url":"/ru/practices/ёлка"}""")]
    [InlineData("LinkField", """{"Url":"~/guide"}""")]
    [InlineData("MediaField", """{"Paths":["нұсқа/şablon.pdf"]}""")]
    [InlineData("NumericField", """{"Value":12.5}""")]
    public void A_right_value_passes(string field, string value) => Assert.Empty(Validate(field, "{}", JsonNode.Parse(value)));

    [Fact]
    public void A_scalar_where_an_object_is_expected_is_named() =>
        Assert.Equal(ContentErrorCode.WrongShape, Assert.Single(Validate("TextField", "{}", JsonValue.Create("bare"))).Code);

    [Fact]
    public void Every_class_in_the_folder_is_registered()
    {
        Assert.Equal(Classes<ContentField>(), ContentFields.All.Select(field => field.Name).Order(StringComparer.Ordinal));
        Assert.Equal(Classes<ContentPart>(), ContentParts.All.Select(part => part.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Words_are_those_of_text_markdown_html_and_lists_of_texts() =>
        Assert.Equal(["HtmlField", "MarkdownField", "MultiTextField", "TextField"], ContentFields.All.Where(field => !field.CultureNeutral).Select(field => field.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_error_code_is_explained()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Portal.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The repository's root was not found.");
        }

        var page = File.ReadAllText(Path.Combine(root.FullName, "docs", "content-model.md"));

        Assert.All(Enum.GetNames<ContentErrorCode>(), code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    private static IEnumerable<ContentError> Validate(string field, string settings, JsonNode? value)
    {
        var definition = new ContentPartFieldDefinition(field, "Field", new JsonObject { [$"{field}Settings"] = JsonNode.Parse(settings) });
        return ContentFields.Find(field)!.Validate(value, new FieldSettings(definition), "Part.Field", complete: true);
    }

    private static IEnumerable<string> Classes<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal);
}
