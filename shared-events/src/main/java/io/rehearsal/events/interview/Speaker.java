package io.rehearsal.events.interview;

/** Who says something in an interview. */
public enum Speaker {
    CANDIDATE, INTERVIEWER, SYSTEM
}
