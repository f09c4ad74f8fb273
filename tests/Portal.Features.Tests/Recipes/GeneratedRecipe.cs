using System.Globalization;
using System.Text;

namespace Portal.Features.Tests.Recipes;

/// <summary>Recipes of any number of notes in seven languages, the same every time.</summary>
internal static class GeneratedRecipe
{
    private static readonly string[] Cultures = ["en", "ru", "kk", "ky", "uz", "tg", "tk"];
    private static readonly string[] Words = ["patrol", "қауіпсіздік", "коопсуздук", "xavfsizlik", "амният", "howpsuzlyk", "безопасность", "evidence"];

    public static string OfNotes(int count)
    {
        var text = new StringBuilder("""{ "name": "notes", "issetuprecipe": true, "steps": [ { "name": "settings", "LocalizationSettings": { "DefaultCulture": "en", "SupportedCultures": ["en","ru","kk","ky","uz","tg","tk"] } }, """);
        text.Append("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "Note", "DisplayName": "Note", "Settings": {}, "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "LocalizationPart", "Name": "LocalizationPart" }, { "PartName": "MarkdownBodyPart", "Name": "MarkdownBodyPart" } ] } ] }, { "name": "content", "data": [ """);
        for (var number = 0; number < count; number++)
        {
            text.Append(number == 0 ? "" : ",").Append(Note(number));
        }

        return text.Append("] } ] }").ToString();
    }

    private static string Note(int number)
    {
        var culture = Cultures[number % Cultures.Length];
        var body = string.Join(' ', Enumerable.Range(0, 150).Select(word => Words[((number * 7) + (word * word)) % Words.Length]));
        return string.Create(CultureInfo.InvariantCulture, $$"""
            { "ContentItemId": "4note{{number}}", "ContentItemVersionId": "4notev{{number}}", "ContentType": "Note", "DisplayText": "Note {{number}}", "Latest": true, "Published": true,
              "CreatedUtc": "2026-03-02T08:15:00Z", "ModifiedUtc": "2026-03-02T08:15:00Z", "PublishedUtc": "2026-03-02T08:15:00Z", "Owner": "o", "Author": "a",
              "TitlePart": { "Title": "Note {{number}}" }, "AutoroutePart": { "Path": "{{culture}}/notes/{{number}}" },
              "LocalizationPart": { "LocalizationSet": "4set{{number / Cultures.Length}}", "Culture": "{{culture}}" }, "MarkdownBodyPart": { "Markdown": "{{body}}" } }
            """);
    }
}
