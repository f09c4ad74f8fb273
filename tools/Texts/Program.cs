using Texts;

// dotnet run --project tools/Texts: collects every interface text and brings Localization/*.po up to date.
if (Repository.Find(AppContext.BaseDirectory) is not { } repository)
{
    await Console.Error.WriteLineAsync("Portal.sln was not found above the program's folder.");
    return 1;
}

var folder = new TextFolder(repository);
foreach (var line in folder.Update(TextKeys.Collect(repository)))
{
    Console.WriteLine(line);
}

return 0;
