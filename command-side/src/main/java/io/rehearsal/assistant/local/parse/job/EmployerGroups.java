package io.rehearsal.assistant.local.parse.job;

import io.rehearsal.assistant.local.parse.date.DateScanner;
import io.rehearsal.assistant.local.parse.entry.Segments;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Prose;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Employers under whom several posts stand: a name, how long in all, then the posts.
 *
 * @param lines     without the lines that say employer and length
 * @param employers in order of their places
 */
record EmployerGroups(List<TextLine> lines, List<Piece> employers) {

    static EmployerGroups of(List<TextLine> section) {
        var lines = new ArrayList<TextLine>();
        var employers = new ArrayList<Piece>();
        for (var line : section) {
            if (!line.bullet() && Segments.isDuration(line.text())) {
                if (!lines.isEmpty() && Prose.couldBeHead(lines.getLast()) && DateScanner.scan(lines.getLast().content()).isEmpty()) {
                    employers.add(lines.removeLast().content());
                }
            } else {
                lines.add(line);
            }
        }
        return new EmployerGroups(lines, employers);
    }

    /** The post with the employer above it where it names none itself; what stands behind its dates is its place. */
    Post withEmployer(Post post) {
        boolean named = post.company() != null && (post.dates() == null || post.company().start() < post.dates().end());
        if (named || post.position() == null) {
            return post;
        }
        Piece above = null;
        for (var employer : employers) {
            above = employer.start() < post.position().start() ? employer : above;
        }
        return above == null ? post : new Post(above, post.position(), post.dates(), post.body());
    }
}
