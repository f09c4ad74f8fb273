namespace Portal.Starter;

/// <summary>The starter content is not as it must be: names the file, the key and what was expected.</summary>
public sealed class StarterException(string file, string key, string expected)
    : Exception($"{file}: {key}: {expected}")
{
    public string File { get; } = file;
    public string Key { get; } = key;
}
