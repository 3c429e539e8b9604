package io.rehearsal.assistant.chunking;

import io.rehearsal.assistant.chunking.StructuredText.Kind;

/** A few sentences that are not parted, or a block of code, or rows of a table. */
record Unit(int start, int end, Kind kind) {

    boolean isProse() {
        return kind == Kind.PARAGRAPH || kind == Kind.LIST;
    }
}
