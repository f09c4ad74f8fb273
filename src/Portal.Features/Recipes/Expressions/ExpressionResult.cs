namespace Portal.Features.Recipes.Expressions;

/// <summary>What became of an expression.</summary>
public abstract record ExpressionResult;

/// <param name="Literal">The text was decoded and is never an expression again, whatever it looks like.</param>
public sealed record Evaluated(string Text, bool Literal = false) : ExpressionResult;

/// <summary>A function of Orchard Core, or a script, that the portal does not run; kept as text where nothing depends on it.</summary>
public sealed record NotRun(string Reason) : ExpressionResult;

/// <summary>Wrong wherever it stands: an undefined name or a wrong argument.</summary>
public sealed record Undefined(string Reason) : ExpressionResult;
