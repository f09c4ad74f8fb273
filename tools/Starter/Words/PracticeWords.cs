namespace Portal.Starter.Words;

/// <summary>What people read about a practice in one culture; null is not known from the sources.</summary>
public sealed record PracticeWords(
    string Title,
    string Summary,
    string? Place,
    string? Problem,
    string? Aim,
    string? TargetGroup,
    string WhatWasDone,
    string? HowItWorks,
    string? WorksBestIf,
    string? Cautions,
    string? Resources,
    string? PossibleHarm,
    string? Preconditions,
    string[] Results,
    string[] Lessons,
    string? AdaptationChanges,
    string[] LeadNames,
    string[] PartnerNames);
