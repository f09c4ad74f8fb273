using System.Text.Json.Nodes;
using Portal.Starter.Facts;
using Portal.Starter.Items;
using Portal.Starter.Words;

namespace Portal.Starter;

/// <summary>Joins the facts and the words into recipes. The same files give the same recipes, byte for byte.</summary>
public sealed class StarterRecipes
{
    private readonly FactBook _facts;
    private readonly WordBook[] _books;
    private readonly ItemFactory _factory;

    /// <param name="root">The repository's folder, with starter/ and recipes/ in it.</param>
    public StarterRecipes(string root)
    {
        var folder = new StarterFolder(Path.Combine(root, "starter"));
        _facts = FactBook.Read(folder);
        _books = [.. folder.Cultures().OrderBy(culture => culture != WordBook.Source).Select(culture => WordBook.Read(folder, culture))];
        _factory = new ItemFactory(EarlierRecipes.Read(Path.Combine(root, "recipes")));
        foreach (var book in _books)
        {
            new WordsCheck(_facts, _books[0], book).Run();
        }
    }

    public IReadOnlyList<WordBook> Books => _books;

    public IEnumerable<RecipeFile> Make()
    {
        var taxonomies = _facts.Taxonomies.Select(tree => new TaxonomyItems(tree.Key, tree.Value, _books).Make());
        yield return new RecipeFile("taxonomies", "Taxonomies", [.. taxonomies]);
        yield return new RecipeFile("starter-institutions", "Institutions", Institutions());
        yield return new RecipeFile("starter-laws", "Legal instruments", Laws());
        foreach (var group in _facts.Practices.GroupBy(PracticeItems.RecipeOf))
        {
            yield return new RecipeFile($"starter-practices-{group.Key}", $"Practices: {group.Key}", Practices(group));
        }

        yield return new RecipeFile("starter-countries", "Countries", Countries());
        yield return new RecipeFile("starter-pages", "Fixed pages", Pages());
        yield return new RecipeFile("starter-articles", "Articles", Articles());
    }

    private JsonObject[] Institutions()
    {
        var items = new InstitutionItems(_facts, _factory);
        return Each(_facts.Institutions, (fact, book) => book.Institutions is { } words ? items.Make(fact, words[fact.Id], book.Culture) : null);
    }

    private JsonObject[] Laws()
    {
        var items = new LawItems(_facts, _factory);
        return Each(_facts.Laws, (fact, book) => book.Laws is { } words ? items.Make(fact, words[fact.Id], book.Culture) : null);
    }

    private JsonObject[] Practices(IEnumerable<PracticeFact> facts)
    {
        var items = new PracticeItems(_facts, _factory);
        return Each(facts, (fact, book) => book.HasPractice(fact.Id) ? items.Make(fact, book) : null);
    }

    private JsonObject[] Countries()
    {
        var items = new CountryItems(_facts, _factory);
        return Each(_facts.Countries(), (code, book) => book.HasCountry(code) ? items.Make(code, book) : null);
    }

    private JsonObject[] Pages()
    {
        var items = new TextItems(_facts.Links, _factory);
        return Each(_facts.Links.Pages, (slug, book) => book.Pages.TryGetValue(slug, out var words) ? items.MakePage(slug, words, book.Culture) : null);
    }

    private JsonObject[] Articles()
    {
        var items = new TextItems(_facts.Links, _factory);
        return Each(
            _facts.Links.Articles.Keys,
            (slug, book) => book.Articles.TryGetValue(slug, out var words) ? items.MakeArticle(slug, words, book.Culture) : null);
    }

    /// <summary>Every fact in every culture that has words for it, the source culture first.</summary>
    private JsonObject[] Each<T>(IEnumerable<T> facts, Func<T, WordBook, JsonObject?> make) =>
        [.. facts.SelectMany(fact => _books.Select(book => make(fact, book))).OfType<JsonObject>()];
}
