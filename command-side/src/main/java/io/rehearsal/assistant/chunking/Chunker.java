package io.rehearsal.assistant.chunking;

import io.rehearsal.events.Engine;
import java.util.List;

/** One way to cut a document. */
public interface Chunker {

    /** A document with more pieces is not searched. */
    int MOST_PIECES = 2_000;

    /** What an event records of who cut; its version changes whenever the same text would be cut differently. */
    Engine engine();

    /**
     * The pieces in the order of the text, a parent directly before its children. Every character that is not white space lies in at
     * least one of them; the same text always gives the same pieces. Their number grows no faster than the text, whatever is in it.
     */
    List<Piece> cut(StructuredText text);
}
