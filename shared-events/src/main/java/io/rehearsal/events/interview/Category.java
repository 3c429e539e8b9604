package io.rehearsal.events.interview;

/** What a question is about. */
public enum Category {
    /** How a technology works and is used. */
    TECHNICAL,
    /** What the person did in one of the own projects or jobs. */
    PROJECT,
    /** How something would be designed, or a fault be found. */
    PROBLEM_SOLVING,
    /** How the person behaved in a situation. */
    BEHAVIORAL,
    /** Motives, plans and expectations. */
    CAREER
}
