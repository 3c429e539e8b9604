package io.rehearsal.events.interview;

/** The interviewers of a panel, in the order of their turns. */
public enum Interviewer {
    TECHNICAL, BEHAVIORAL, HR
}
