package io.rehearsal.events.interview;

/** How an interview is held. */
public enum Format {
    /** One interviewer asks all questions, on a resume and a job description. */
    SOLO,
    /** Three interviewers take turns, on a position. */
    PANEL
}
