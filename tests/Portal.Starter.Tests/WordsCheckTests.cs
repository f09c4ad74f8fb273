namespace Portal.Starter.Tests;

public sealed class WordsCheckTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("starter").FullName;

    public WordsCheckTests()
    {
        var starter = Path.Combine(Repository.Root, "starter");
        var english = Path.Combine("words", "en");
        foreach (var file in Directory.GetFiles(starter, "*.json", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(starter, file);
            if (name.StartsWith("words", StringComparison.Ordinal) && !name.StartsWith(english, StringComparison.Ordinal))
            {
                continue;
            }

            var copy = Path.Combine(_root, "starter", name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // the copy lies in a folder
            File.Copy(file, copy);
        }
    }

    [Theory]
    [InlineData("units.json", "\"persons\": \"persons\",", "", "persons")]
    [InlineData("practices/PR-01.json", "\"summary\":", "\"sumary\":", "sumary")]
    [InlineData("practices/PR-01.json", "\"Length of the training\"", "", "results")]
    [InlineData("practices/PR-07.json", "\"Police inspectors.\"", "null", "targetGroup")]
    [InlineData("practices/PR-07.json", "\"aim\": null", "\"aim\": \"Fewer cases.\"", "aim")]
    public void Words_that_do_not_fit_stop_the_generator_with_file_and_key(string file, string old, string changed, string key)
    {
        Translate(file, old, changed);

        var refusal = Assert.Throws<StarterException>(() => new StarterRecipes(_root));

        Assert.Equal($"words/ru/{file}", refusal.File);
        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Translate(string file, string old, string changed)
    {
        var words = Path.Combine(_root, "starter", "words");
        var copy = Path.Combine(words, "ru", file);
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // as above
        var text = File.ReadAllText(Path.Combine(words, "en", file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(copy, text.Replace(old, changed, StringComparison.Ordinal));
    }
}
