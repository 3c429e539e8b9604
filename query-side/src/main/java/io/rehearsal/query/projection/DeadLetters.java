package io.rehearsal.query.projection;

/** What could not be folded. */
public interface DeadLetters {

    /** Records that a document was parked; the first event that parked it stays, later ones of the document add nothing. */
    void park(DeadLetter letter);

    /** How many documents of the generation are parked. */
    long count(String projection, int generation);

    /** Forgets a document's letter. */
    void forget(String projection, int generation, String key);

    /** Forgets the generation's letters. */
    void drop(String projection, int generation);

    /** @param error class of what was thrown, never its message, which may hold personal data */
    record DeadLetter(String projection, int generation, String key, String eventId, String error) {
    }
}
