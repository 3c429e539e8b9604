package io.rehearsal.command.interview;

/** Asks an interview what has to be thought about next; answered with an optional {@link Work}. Changes nothing. */
record PrepareWork(long interviewId) implements Addressed {
}
