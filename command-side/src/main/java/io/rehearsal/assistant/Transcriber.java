package io.rehearsal.assistant;

import java.io.InputStream;
import java.util.function.Supplier;

/** Writes down what is said in a recording. */
public interface Transcriber {

    /** Whether there is anybody to ask. */
    boolean isConfigured();

    /**
     * What is said; empty where nothing is.
     *
     * @param language in which it is said, as an ISO 639-1 code
     * @throws Failed where nobody could be asked, or did not answer
     */
    String transcribe(Recording recording, String language) throws Failed;

    /**
     * @param size  in bytes
     * @param bytes opened anew each time
     */
    record Recording(String mediaType, long size, Supplier<InputStream> bytes) {
    }

    /** Nothing was written down. */
    final class Failed extends Exception {

        /** @param reason for operators, without personal data */
        public Failed(String reason) {
            super(reason, null, false, false);
        }
    }
}
