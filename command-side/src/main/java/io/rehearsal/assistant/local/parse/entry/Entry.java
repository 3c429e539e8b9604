package io.rehearsal.assistant.local.parse.entry;

import io.rehearsal.assistant.local.parse.date.DateSpan;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one school, job or project.
 *
 * @param lines all of them
 * @param head  how many of the first lines stand up to and with the dates
 * @param dates null where none stand
 */
public record Entry(List<TextLine> lines, int head, @Nullable DateSpan dates) {
}
