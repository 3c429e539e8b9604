package io.rehearsal.api.socket;

import io.rehearsal.events.interview.events.InterviewEvent;

/**
 * What is said over one socket once it is open. Texts come one after the other, and so do events; but a text may be in work while an
 * event comes, so that nothing said waits for a command to end.
 */
public interface Conversation {

    /**
     * The client sent a text, when the last that it had been told of was event {@code seen} of the interview (-1 for none). May wait for commands; what it throws is told as {@link Problem#INTERNAL}.
     */
    void received(String text, long seen);

    /** Something happened in the interview. Says it and returns; what has to wait goes through {@link Peer#later}. */
    void happened(InterviewEvent event);
}
