using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Portal.Features.Recipes;

/// <summary>What a run did, or would do: each step in the order it ran, and everything that its writer should know.</summary>
/// <param name="ProblemsLeft">How many problems were found beyond those listed.</param>
public sealed record RecipeReport(string Recipe, ImmutableArray<StepReport> Steps, ImmutableArray<RecipeProblem> Problems, int ProblemsLeft)
{
    public bool ChangesSomething => Steps.Any(step => step.Applied > 0);

    public IEnumerable<RecipeProblem> Refusals => Problems.Where(problem => problem.Refuses);

    /// <summary>The report as lines for the console, refusals last.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var step in Steps)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{step.Recipe} #{step.Index + 1} {step.Name}: {Told(step)}");
        }

        foreach (var problem in Problems.OrderBy(problem => problem.Refuses))
        {
            text.AppendLine(problem.ToString());
        }

        if (ProblemsLeft > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"and {ProblemsLeft} more");
        }

        return text.ToString();
    }

    private static string Told(StepReport step) => step.Outcome switch
    {
        StepOutcome.Refused => "refused",
        StepOutcome.KeptOpaque => "kept opaque",
        StepOutcome.Unchanged => $"unchanged ({step.Unchanged.ToString(CultureInfo.InvariantCulture)})",
        _ => string.Create(CultureInfo.InvariantCulture, $"applied {step.Applied}, unchanged {step.Unchanged}"),
    };
}
