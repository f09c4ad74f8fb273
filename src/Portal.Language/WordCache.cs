namespace Portal.Language;

/// <summary>
/// Remembers words and their forms in a table of fixed size; a newer word takes the place of the older of two. Readers and writers need no lock, because
/// an entry never changes once it stands in the table. Words made to collide cost a second analysis, no more.
/// </summary>
/// <param name="sets">Half of the words that it holds; a power of two.</param>
internal sealed class WordCache(int sets)
{
    private readonly Entry?[] entries = new Entry?[sets * 2];

    public WordForms? Find(ReadOnlySpan<char> word)
    {
        var at = Place(word);
        var entry = Volatile.Read(ref entries[at]);
        if (entry is not null && word.SequenceEqual(entry.Word))
        {
            return entry.Forms;
        }

        entry = Volatile.Read(ref entries[at + 1]);
        return entry is not null && word.SequenceEqual(entry.Word) ? entry.Forms : null;
    }

    public void Add(ReadOnlySpan<char> word, WordForms forms)
    {
        var at = Place(word);
        Volatile.Write(ref entries[at + 1], Volatile.Read(ref entries[at]));
        Volatile.Write(ref entries[at], new Entry(word.ToString(), forms));
    }

    private int Place(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u; // FNV-1a over UTF-16 units
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)((hash ^ (hash >> 15)) & (uint)(sets - 1)) * 2;
    }

    private sealed record Entry(string Word, WordForms Forms);
}
