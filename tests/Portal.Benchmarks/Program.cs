using System.Globalization;
using Portal.Benchmarks;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["bare", var url, var file]:
        await BareKestrel.RunAsync(url, file);
        return 0;
    case ["analysis"]:
        AnalysisBenchmark.Run(BenchmarkPlaces.Find().Repository);
        return 0;
    case ["corpus", var file, var items]:
        new Corpus(BenchmarkPlaces.Find().Repository).Write(file, int.Parse(items, CultureInfo.InvariantCulture));
        return 0;
    case [] or ["--items", _] or ["--items", _, "--seconds", _]:
        var sizes = args is [_, var list, ..] ? list.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)) : [5_000, 50_000];
        var seconds = args is [_, _, _, var length] ? int.Parse(length, CultureInfo.InvariantCulture) : 5;
        await new Benchmark(BenchmarkPlaces.Find(), seconds).RunAsync([.. sizes]);
        return 0;
    default:
        await Console.Error.WriteLineAsync("Usage: Portal.Benchmarks [--items 5000,50000 [--seconds 5]] | analysis | corpus FILE ITEMS | bare URL FILE");
        return 2;
}
