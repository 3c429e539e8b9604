package io.rehearsal.assistant.local.parse.job;

import io.rehearsal.assistant.local.parse.date.DateScanner;
import io.rehearsal.assistant.local.parse.entry.Segments;
import io.rehearsal.assistant.local.parse.naming.Organisations;
import io.rehearsal.assistant.local.parse.naming.Places;
import io.rehearsal.assistant.local.parse.naming.Positions;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Prose;
import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Employers under whom several posts stand: a name, how long in all, then the posts.
 *
 * @param lines     without the lines that say employer and length
 * @param employers in order of their places
 */
record EmployerGroups(List<TextLine> lines, List<Piece> employers) {

    private static final Pattern LENGTH_BEHIND = Pattern.compile("\\d{4}\\D.*[(（][^()（）]*(?:years?|months?|mos?|yrs?|年|月)\\s?[)）]$");
    /** How long somebody was with an employer in all, above the first title there. */
    private static final Pattern SPAN_WITH_LENGTH = Pattern.compile("[^()（）]*\\d{4}[^()（）]*[(（][^()（）]*(?:years?|months?|mos?|yrs?|年|月)\\s?[)）]");
    private static final Pattern NAME = Pattern.compile("(?:[\\p{Lu}\\d&][^\\s,;.]*|of|and|the|for|de|und)(?:\\s(?:[\\p{Lu}\\d&][^\\s,;]*|of|and|the|for|de|und)){0,5}");

    static EmployerGroups of(List<TextLine> section) {
        var lines = new ArrayList<TextLine>();
        var employers = new ArrayList<Piece>();
        for (int i = 0; i < section.size(); i++) {
            var line = section.get(i);
            boolean spanOfAll = !line.bullet() && i + 2 < section.size() && SPAN_WITH_LENGTH.matcher(line.text()).matches() && Positions.isTitle(section.get(i + 1).text())
                    && !lines.isEmpty() && !Positions.isTitle(lines.getLast().text()) && !DateScanner.scan(section.get(i + 2).content()).isEmpty();
            if (spanOfAll || !line.bullet() && Segments.isDuration(line.text())) {
                if (!lines.isEmpty() && Prose.couldBeHead(lines.getLast()) && DateScanner.scan(lines.getLast().content()).isEmpty()) {
                    employers.add(lines.removeLast().content());
                }
            } else {
                lines.add(line);
            }
        }
        return new EmployerGroups(employers.isEmpty() ? lines : withoutSingle(lines, employers), employers);
    }

    /** An employer with only one post stands in a line above its title and has no length of its own. */
    private static List<TextLine> withoutSingle(List<TextLine> lines, List<Piece> employers) {
        var kept = new ArrayList<>(lines);
        for (int i = kept.size() - 1; i > 1; i--) {
            var title = kept.get(i - 1);
            boolean dated = LENGTH_BEHIND.matcher(kept.get(i).text()).find() || isDates(kept.get(i)) && Positions.isTitle(title.text()) && standsApart(kept.get(i - 2), title);
            if (dated && isHead(title) && isEmployer(kept.get(i - 2), title)) {
                employers.add(kept.remove(i - 2).content());
            }
        }
        employers.sort(Comparator.comparingInt(Piece::start));
        return kept;
    }

    /** Whether a line says a span of time and nothing else. */
    private static boolean isDates(TextLine line) {
        var spans = DateScanner.scan(line.content());
        return spans.size() == 1 && spans.getFirst().end() - spans.getFirst().start() >= line.text().length() - 2;
    }

    /** Without a length behind the dates, an employer is known by its name or its look. */
    private static boolean standsApart(TextLine employer, TextLine title) {
        return Organisations.score(employer.text()) > 0 || employer.bold() && !title.bold() || employer.gap();
    }

    private static boolean isHead(TextLine line) {
        return Prose.couldBeHead(line) && DateScanner.scan(line.content()).isEmpty();
    }

    private static boolean isEmployer(TextLine line, TextLine title) {
        boolean name = Organisations.score(line.text()) > 0 || Script.hasHan(line.text()) || NAME.matcher(line.text()).matches();
        return isHead(line) && name && !Places.isPlace(line.text()) && Positions.score(line.text()) < 2 && line.fontSize() >= title.fontSize();
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
