package io.rehearsal.assistant.llm;

/** An answer came that cannot be used. */
final class Unusable extends Exception {

    /** @param reason such as {@code score is no integer}; it quotes nothing of the answer */
    Unusable(String reason) {
        super(reason, null, false, false);
    }
}
