namespace Portal.Content.Fields;

/// <summary>Every kind of field that the portal knows. A new one is a class in this folder and a line here; an unknown one is kept verbatim.</summary>
public static class ContentFields
{
    public static IReadOnlyList<ContentField> All { get; } =
    [
        new TextField(),
        new NumericField(),
        new BooleanField(),
        new DateField(),
        new DateTimeField(),
        new TimeField(),
        new LinkField(),
        new MultiTextField(),
        new ContentPickerField(),
        new LocalizationSetContentPickerField(),
        new TaxonomyField(),
        new MediaField(),
        new UserPickerField(),
        new YoutubeField(),
        new MarkdownField(),
        new HtmlField(),
        new GeoPointField(),
    ];

    private static readonly Dictionary<string, ContentField> ByName = All.ToDictionary(field => field.Name, StringComparer.Ordinal);

    /// <summary>Null for a kind that the portal does not know.</summary>
    public static ContentField? Find(string name) => ByName.GetValueOrDefault(name);
}
