using Portal.Features.Reading;

namespace Portal.Features.Practices;

/// <summary>The template's text sections, in the order in which people read them.</summary>
public static class PracticeSections
{
    private static readonly (string Key, string Field)[] Template =
    [
        ("problem", "Problem"), ("aim", "Aim"), ("target-group", "TargetGroup"), ("what-was-done", "WhatWasDone"), ("how-it-works", "HowItWorks"),
        ("works-best-if", "WorksBestIf"), ("cautions", "Cautions"), ("resources", "Resources"), ("possible-harm", "PossibleHarm"),
        ("lessons", "Lessons"), ("preconditions", "Preconditions"),
    ];

    /// <summary>All sections; what the sources do not say has a null body and is shown as unknown.</summary>
    public static IReadOnlyList<PracticeSection> Of(PartView practice, MarkdownRenderer markdown) =>
        [.. Template.Select(section => new PracticeSection(section.Key, markdown.Field(practice.Markdown(section.Field))))];
}
