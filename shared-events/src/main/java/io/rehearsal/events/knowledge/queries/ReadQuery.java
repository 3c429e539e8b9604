package io.rehearsal.events.knowledge.queries;

/**
 * Asks the assistant to read a question before it is searched; answered with a {@link QueryReading}.
 *
 * @param expand whether other words are wanted
 */
public record ReadQuery(long accountId, String query, boolean expand, Vectors vectors) {

    /** Whose vectors are wanted. */
    public enum Vectors {
        NONE,
        /** Those of the models of the languages in which the answer most likely stands. */
        LIKELY,
        /** Those of the other models: where nothing that the likely ones could find is there. */
        OTHER
    }
}
