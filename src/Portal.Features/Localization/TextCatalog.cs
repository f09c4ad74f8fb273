using System.Collections.Frozen;

namespace Portal.Features.Localization;

/// <summary>The interface texts of one language, read once at start.</summary>
public sealed class TextCatalog
{
    private readonly FrozenDictionary<string, PoEntry> _entries;

    public TextCatalog(PoFile file)
    {
        Plurals = file.Plurals;
        _entries = file.Entries.Where(entry => entry.IsComplete).ToFrozenDictionary(entry => entry.Key, StringComparer.Ordinal);
        MachineMade = _entries.Values.Any(entry => entry.MachineMade);
    }

    public PluralRule Plurals { get; }

    /// <summary>True when at least one text was written by a machine and not yet confirmed.</summary>
    public bool MachineMade { get; }

    public IEnumerable<PoEntry> Entries => _entries.Values;

    /// <summary>Null when the language has no such text.</summary>
    public PoEntry? Find(string? context, string id) => _entries.GetValueOrDefault(PoEntry.KeyOf(context, id));
}
