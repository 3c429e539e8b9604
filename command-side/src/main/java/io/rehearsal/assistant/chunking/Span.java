package io.rehearsal.assistant.chunking;

import java.util.List;

/** A stretch of the text that becomes a piece, white space at its ends still on it. */
record Span(int start, int end, List<String> headingPath) {
}
