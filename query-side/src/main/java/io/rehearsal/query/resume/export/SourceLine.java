package io.rehearsal.query.resume.export;

import io.rehearsal.events.resume.Origin;
import io.rehearsal.events.resume.SourceHeading;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the resume as the person ordered it: a heading, or where a part of the content begins.
 *
 * @param kind null where it is no heading
 * @param text the heading's words, or the path of an element ({@code experience[0]}) or of a line within one
 */
public record SourceLine(SourceHeading.@Nullable Kind kind, String text) {

    /** Elements of the content's lists, and the texts below an entry's head. */
    private static final Pattern PLACED = Pattern.compile(
            "(?<element>(?:education|experience|projects|skillsRaw|highlights|others)\\[\\d+\\])"
            + "(?<line>\\.(?:background|description|responsibilities\\[\\d+\\]|achievements\\[\\d+\\]|techStack\\[0\\]))?.*");

    private static final Pattern LINE =
            Pattern.compile("(?:experience|projects)\\[\\d+\\]\\.(?:background|description|responsibilities\\[\\d+\\]|achievements\\[\\d+\\])");

    private record Placed(int start, SourceLine line) {
    }

    /** @return in the order of the text; empty where nothing is known of it */
    public static List<SourceLine> of(@Nullable List<Origin> origins, @Nullable List<SourceHeading> headings) {
        var titles = (headings == null ? List.<SourceHeading>of() : headings).stream()
                .map(heading -> new Placed(heading.start(), new SourceLine(heading.kind(), heading.text())));
        var known = origins == null ? List.<Origin>of() : origins;
        var lines = known.stream().filter(origin -> LINE.matcher(origin.path()).matches()).toList();
        var paths = known.stream().filter(origin -> !isGathered(origin, lines)).sorted(Comparator.comparingInt(Origin::start)).flatMap(SourceLine::placed);
        var seen = new HashSet<String>();
        return Stream.of(titles, paths).flatMap(Function.identity())
                .sorted(Comparator.comparingInt(Placed::start)).map(Placed::line)
                .filter(line -> line.kind() != null || seen.add(line.text())).toList();
    }

    /** Technologies that were read out of another line of the entry are no line of the person's. */
    private static boolean isGathered(Origin origin, List<Origin> lines) {
        return origin.path().contains(".techStack[")
                && lines.stream().anyMatch(line -> line.start() <= origin.start() && origin.end() <= line.end());
    }

    private static Stream<Placed> placed(Origin origin) {
        var path = PLACED.matcher(origin.path());
        if (!path.matches()) {
            return Stream.empty();
        }
        var element = new Placed(origin.start(), new SourceLine(null, path.group("element")));
        return path.group("line") == null ? Stream.of(element)
                : Stream.of(element, new Placed(origin.start(), new SourceLine(null, path.group("element") + path.group("line"))));
    }
}
