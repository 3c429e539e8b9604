package io.rehearsal.assistant.local.parse.entry;

import io.rehearsal.assistant.local.parse.text.Piece;
import java.util.List;

/** What stands below the head of a job or project. */
public record Body(List<Piece> background, List<Piece> description, List<Piece> responsibilities, List<Piece> achievements, List<Piece> technologies) {
}
