namespace Portal.Features.Localization;

/// <summary>An entry of a .po file while its lines are being read.</summary>
internal sealed class PoDraft
{
    private readonly List<string> _translations = [];
    private string? _context;
    private string? _id;
    private string? _plural;
    private string _last = "";

    public List<string> Notes { get; } = [];

    public bool MachineMade { get; set; }

    public bool HasTexts => _last.Length > 0;

    public bool HasTranslations => _translations.Count > 0;

    /// <summary>False when the keyword is unknown or comes out of turn.</summary>
    public bool Begin(string keyword, string text)
    {
        var inTurn = keyword switch
        {
            "msgctxt" => _last.Length == 0,
            "msgid" => _id is null,
            "msgid_plural" => _last == "msgid",
            "msgstr" => _last == "msgid",
            _ => _id is not null && keyword == $"msgstr[{_translations.Count}]",
        };
        _last = keyword;
        Add(text, keyword);
        return inTurn;
    }

    public void Append(string text)
    {
        switch (_last)
        {
            case "msgctxt": _context += text; break;
            case "msgid": _id += text; break;
            case "msgid_plural": _plural += text; break;
            default:
                if (_translations.Count > 0)
                {
                    _translations[^1] += text;
                }

                break;
        }
    }

    public PoEntry? ToEntry() => _id is null || _translations.Count == 0
        ? null
        : new PoEntry(_context, _id, _plural, _translations) { MachineMade = MachineMade, Notes = Notes };

    private void Add(string text, string keyword)
    {
        switch (keyword)
        {
            case "msgctxt": _context = text; break;
            case "msgid": _id = text; break;
            case "msgid_plural": _plural = text; break;
            default: _translations.Add(text); break;
        }
    }
}
