package io.rehearsal.query.resume.export;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.SourceHeading.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * In which order a resume's sections and lines are printed, and under which words: as the person wrote them, as far as
 * that is known and the content still has as many of each.
 */
final class SourceOrder {

    private static final Pattern PATH = Pattern.compile("(?<element>(?<part>\\w+)\\[(?<index>\\d+)\\])(?<line>\\..+)?");

    /** The lists of a content, in the order of a resume of which no order is known. */
    enum Part {
        EDUCATION("education", Set.of(Kind.EDUCATION)), EXPERIENCE("experience", Set.of(Kind.EXPERIENCE, Kind.RESEARCH)),
        PROJECTS("projects", Set.of(Kind.PROJECTS, Kind.RESEARCH)), SKILLS("skillsRaw", Set.of(Kind.SKILLS, Kind.HIGHLIGHTS)),
        HIGHLIGHTS("highlights", Set.of(Kind.HIGHLIGHTS)), OTHERS("others", Set.of());

        private final String path;
        private final Set<Kind> headings;

        Part(String path, Set<Kind> headings) {
            this.path = path;
            this.headings = headings;
        }

        String path() {
            return path;
        }

        int size(ResumeContent content) {
            return switch (this) {
                case EDUCATION -> content.education().size();
                case EXPERIENCE -> content.experience().size();
                case PROJECTS -> content.projects().size();
                case SKILLS -> content.skillsRaw().isEmpty() ? content.skills().size() : content.skillsRaw().size();
                case HIGHLIGHTS -> content.highlights().size();
                case OTHERS -> content.others().size();
            };
        }
    }

    /**
     * Elements of a part that stand together.
     *
     * @param heading in the person's words; null where none is known
     * @param introduction whether they stand before every heading
     */
    record Section(Part part, int from, int to, @Nullable String heading, boolean introduction) {
    }

    /** A line below an entry's head: a label in the person's words, or the path of a text. */
    record BodyLine(@Nullable String label, String path) {
    }

    private record Place(int order, @Nullable SourceLine heading) {
    }

    private record Placed(int order, Section section) {
    }

    private final ResumeContent content;
    private final Map<String, TreeMap<Integer, Place>> places = new HashMap<>();
    private final Map<String, List<BodyLine>> bodies = new HashMap<>();
    private final boolean known;

    SourceOrder(ResumeContent content, List<SourceLine> layout) {
        this.content = content;
        SourceLine heading = null;
        String element = "";
        boolean headings = false;
        for (int i = 0; i < layout.size(); i++) {
            var line = layout.get(i);
            if (line.kind() == Kind.LABEL) {
                bodies.computeIfAbsent(element, _ -> new ArrayList<>()).add(new BodyLine(line.text(), ""));
            } else if (line.kind() != null) {
                heading = line;
                headings = true;
            } else {
                var path = PATH.matcher(line.text());
                if (path.matches()) {
                    element = path.group("element");
                    if (path.group("line") == null) {
                        places.computeIfAbsent(path.group("part"), _ -> new TreeMap<>()).put(Integer.valueOf(path.group("index")), new Place(i, heading));
                    } else {
                        bodies.computeIfAbsent(element, _ -> new ArrayList<>()).add(new BodyLine(null, line.text()));
                    }
                }
            }
        }
        this.known = headings;
    }

    List<Section> sections() {
        var sections = new ArrayList<Placed>();
        for (var part : Part.values()) {
            int size = part.size(content);
            var found = places.getOrDefault(part.path(), new TreeMap<>());
            if (part == Part.OTHERS) {
                IntStream.range(0, size).filter(i -> !content.others().get(i).title().isBlank())
                        .forEach(i -> sections.add(new Placed(found.size() == size ? order(found, i) : Integer.MAX_VALUE, new Section(part, i, i + 1, null, false))));
            } else if (size > 0) {
                var parts = found.size() == size ? runs(part, found) : List.<Placed>of();
                sections.addAll(parts.isEmpty() ? List.of(whole(part, size, found)) : parts);
            }
        }
        return sections.stream().sorted(Comparator.comparingInt(Placed::order)).map(Placed::section).toList();
    }

    /** The body of an entry as the person ordered it; empty where that is not known, or where it has other lines by now. */
    List<BodyLine> body(String element, Set<String> texts) {
        var lines = bodies.getOrDefault(element, List.of());
        var paths = new HashSet<String>();
        lines.stream().filter(line -> line.label() == null && !line.path().contains(".techStack")).forEach(line -> paths.add(line.path()));
        return paths.equals(texts) ? lines : List.of();
    }

    private static int order(TreeMap<Integer, Place> found, int index) {
        var place = found.get(index);
        return place == null ? Integer.MAX_VALUE : place.order();
    }

    /** @return empty where a heading's elements do not stand together */
    private List<Placed> runs(Part part, TreeMap<Integer, Place> found) {
        var runs = new ArrayList<Placed>();
        // Two headings of the same words are two.
        var seen = Collections.newSetFromMap(new IdentityHashMap<@Nullable SourceLine, Boolean>());
        SourceLine before = null;
        int from = 0;
        int first = Integer.MAX_VALUE;
        for (var place : found.entrySet()) {
            int index = place.getKey();
            var heading = place.getValue().heading();
            if (index > 0 && heading != before) {
                runs.add(new Placed(first, section(part, from, index, before)));
                from = index;
                first = Integer.MAX_VALUE;
            }
            if ((index == 0 || heading != before) && !seen.add(heading)) {
                return List.of();
            }
            first = Math.min(first, place.getValue().order());
            before = heading;
        }
        runs.add(new Placed(first, section(part, from, part.size(content), before)));
        return found.lastKey() == part.size(content) - 1 ? runs : List.of();
    }

    private Section section(Part part, int from, int to, @Nullable SourceLine heading) {
        boolean fits = heading != null && part.headings.contains(Objects.requireNonNull(heading.kind()));
        return new Section(part, from, to, fits ? Objects.requireNonNull(heading).text() : null, known && heading == null);
    }

    private Placed whole(Part part, int size, TreeMap<Integer, Place> found) {
        var first = found.values().stream().filter(place -> section(part, 0, size, place.heading()).heading() != null).findFirst()
                .orElseGet(() -> found.isEmpty() ? new Place(Integer.MAX_VALUE, null) : found.firstEntry().getValue());
        var section = section(part, 0, size, first.heading());
        return new Placed(first.order(), new Section(part, 0, size, section.heading(), false));
    }
}
