namespace Portal.Features.Recipes;

/// <summary>Collects everything that is wrong with a run, so that it is reported at once and not one by one.</summary>
public sealed class RecipeProblems
{
    private const int Limit = 1000;
    private readonly List<RecipeProblem> problems = [];

    public IReadOnlyList<RecipeProblem> All => problems;

    public bool AnyRefusal { get; private set; }

    /// <summary>How many were found beyond the first thousand, which alone are kept.</summary>
    public int Left { get; private set; }

    public void Refuse(RecipePlace place, string message)
    {
        AnyRefusal = true;
        Add(new RecipeProblem(place.File, place.Path, message, Refuses: true));
    }

    public void Note(RecipePlace place, string message) => Add(new RecipeProblem(place.File, place.Path, message, Refuses: false));

    private void Add(RecipeProblem problem)
    {
        if (problems.Count < Limit)
        {
            problems.Add(problem);
        }
        else
        {
            Left++;
        }
    }
}
