package io.rehearsal.assistant.local.parse.entry;

import io.rehearsal.assistant.local.parse.text.Piece;
import java.util.List;

/**
 * What stands below the head of a job or project.
 *
 * @param labels over or before parts of it, as they stand
 */
public record Body(List<Piece> background, List<Piece> description, List<Piece> responsibilities, List<Piece> achievements, List<Piece> technologies,
        List<Piece> labels) {
}
