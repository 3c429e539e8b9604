package io.rehearsal.events.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document.
 *
 * @param id          never given to another chunk, of whatever document
 * @param index       its place among the document's chunks, from 0; a parent stands before its children
 * @param parentId    the chunk that this one is a part of and that is answered in its place; null where there is none
 * @param start       offset of its own part in the document's text
 * @param end         offset one past the last character of its own part; chunks that follow one another may overlap and leave no gap
 * @param headingPath the headings that it stands under, outermost first
 * @param text        its own part of the document's text; before it, where a table was cut, the table's header
 */
public record Chunk(long id, int index, @Nullable Long parentId, int start, int end, List<String> headingPath, String text) {
}
