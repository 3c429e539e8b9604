package io.rehearsal.assistant.local.parse;

import java.util.List;

/** What stands below the head of a job or project. */
record Body(List<Piece> background, List<Piece> description, List<Piece> responsibilities, List<Piece> achievements, List<Piece> technologies) {
}
