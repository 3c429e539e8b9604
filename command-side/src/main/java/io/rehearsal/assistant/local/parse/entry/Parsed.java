package io.rehearsal.assistant.local.parse.entry;

import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.List;

/**
 * The entries of a section, and its lines that are none.
 *
 * @param left kept, so that nothing of the resume is lost
 */
public record Parsed<T>(List<T> entries, List<TextLine> left) {
}
