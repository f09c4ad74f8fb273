namespace Portal.Content.Parts;

/// <summary>Every part that the portal gives a meaning. A new one is a class in this folder and a line here; others are kept verbatim.</summary>
public static class ContentParts
{
    public static IReadOnlyList<ContentPart> All { get; } =
    [
        new TitlePart(),
        new AutoroutePart(),
        new AliasPart(),
        new LocalizationPart(),
        new TranslationPart(),
        new SharingPart(),
        new LabelsPart(),
        new MarkdownBodyPart(),
        new HtmlBodyPart(),
        new BagPart(),
        new ListPart(),
        new ContainedPart(),
        new TaxonomyPart(),
        new TermPart(),
        new PublishLaterPart(),
        new ArchiveLaterPart(),
        new SeoMetaPart(),
    ];

    private static readonly Dictionary<string, ContentPart> ByName = All.ToDictionary(part => part.Name, StringComparer.Ordinal);

    /// <summary>Null for a part without a meaning of its own: it has fields only, or is unknown.</summary>
    public static ContentPart? Find(string name) => ByName.GetValueOrDefault(name);
}
