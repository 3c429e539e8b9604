package io.rehearsal.events.interview;

/** How hard a question is, or an interview as a whole; in rising order. */
public enum Difficulty {
    EASY, MEDIUM, HARD
}
