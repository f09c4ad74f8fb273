using System.Text;
using Portal.Language;

namespace Portal.Benchmarks;

/// <summary>How fast texts become keys, on one core: megabytes of UTF-8 a second, a language a line.</summary>
public static class AnalysisBenchmark
{
    private const int Sentences = 40_000;
    private const int Rounds = 7;
    private const int Repeats = 10;

    public static void Run(string repository)
    {
        Console.WriteLine($"{"language",-10}{"text, MB",10}{"cut only",12}{"running text",14}{"bytes/word",12}{"new words",12}   (MB/s, best of {Rounds})");
        foreach (var culture in Languages.All.Select(analysis => analysis.Language.Culture))
        {
            Measure(culture, Vocabulary.Load(repository, culture).Text(new Random(7), Sentences));
        }
    }

    private static void Measure(string culture, string text)
    {
        var megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        var distinct = text.Split(' ').Distinct().ToArray();
        var analysis = Languages.Of(culture);
        var cut = Best(() => Cut(text));
        var words = Analyze(analysis, text);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var running = Best(() => Analyze(analysis, text));
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var cold = Best(() => AnalyzeNew(analysis.Language, distinct));
        Console.WriteLine($"{culture,-10}{megabytes,10:0.0}{megabytes / cut,12:0}{megabytes / running,14:0}{(double)allocated / Rounds / words,12:0.0}"
            + $"{distinct.Sum(Encoding.UTF8.GetByteCount) * (Repeats / 1e6) / cold,12:0.0}");
    }

    private static int Cut(string text)
    {
        var tokens = new Tokenizer(text);
        var words = 0;
        while (tokens.MoveNext())
        {
            words++;
        }

        return words;
    }

    private static int Analyze(WordAnalysis analysis, string text)
    {
        var tokens = new Tokenizer(text);
        var words = 0;
        while (tokens.MoveNext())
        {
            words += analysis.Forms(text, tokens.Current).IsTerm ? 1 : 0;
        }

        return words;
    }

    /// <summary>Every word as if it were met for the first time.</summary>
    private static int AnalyzeNew(ILanguageAnalyzer language, string[] words)
    {
        var letters = 0;
        for (var round = 0; round < Repeats; round++)
        {
            foreach (var word in words)
            {
                letters += language.Stem(language.Fold(Surface.Of(word))).Length;
            }
        }

        return letters;
    }

    private static double Best(Func<int> work) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        // Time on the processor: neighbours on a shared machine do not count.
        var started = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - started).TotalSeconds;
    });
}
