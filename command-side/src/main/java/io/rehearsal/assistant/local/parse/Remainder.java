package io.rehearsal.assistant.local.parse;

import io.rehearsal.assistant.local.parse.heading.Section;
import io.rehearsal.assistant.local.parse.heading.SectionKind;
import io.rehearsal.assistant.local.parse.text.Ledger;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Prose;
import io.rehearsal.assistant.local.parse.text.TextLine;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.Origin;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import io.rehearsal.events.resume.ResumeContent.Project;
import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What no field took. It goes to the entry that it stands in, sentences of the introduction to the highlights, the rest to a section
 * without a title: of a resume nothing is lost.
 */
final class Remainder {

    private static final Pattern ENTRY = Pattern.compile("(?<entry>(?:education|experience|projects)\\[\\d+\\])\\..*");
    private static final int SENTENCE_WORDS = 6;
    private static final int SENTENCE_HAN = 14;

    private record Span(int start, int end) {

        Span with(Origin origin) {
            return new Span(Math.min(start, origin.start()), Math.max(end, origin.end()));
        }
    }

    private final ResumeContent content;
    private final List<TextLine> lines;
    private final Ledger ledger;
    private final Leftovers leftovers;
    private final Set<TextLine> introduction = new HashSet<>();
    private final Map<String, Span> entries = new HashMap<>();
    private final Map<String, List<Piece>> within = new HashMap<>();
    private final List<Piece> sentences = new ArrayList<>();
    private final List<Piece> unplaced = new ArrayList<>();

    Remainder(List<TextLine> lines, List<Section> sections, Set<Integer> labels, Ledger ledger, ResumeContent content) {
        this.content = content;
        this.lines = lines;
        this.ledger = ledger;
        this.leftovers = new Leftovers(sections, labels, ledger, values(content));
        sections.stream().filter(section -> section.kind() == SectionKind.PERSONAL).forEach(section -> introduction.addAll(section.lines()));
    }

    private static Set<String> values(ResumeContent content) {
        return ContentText.leaves(content).stream().map(leaf -> leaf.value().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    ResumeContent whole() {
        for (var origin : ledger.origins()) {
            var entry = ENTRY.matcher(origin.path());
            if (entry.matches()) {
                entries.merge(entry.group("entry"), new Span(origin.start(), origin.end()), (span, _) -> span.with(origin));
            }
        }
        for (var line : lines) {
            for (var piece : leftovers.of(line)) {
                place(line, piece);
            }
        }
        return new ResumeContent(content.personalInfo(), education(content.education()), experience(content.experience()), projects(content.projects()),
                content.skills(), content.skillsRaw(), more("highlights", content.highlights(), sentences), others(content.others()));
    }

    private void place(TextLine line, Piece piece) {
        Deadline.checkCurrent();
        var entry = entries.entrySet().stream().filter(found -> found.getValue().start() <= line.end() && line.start() <= found.getValue().end())
                .map(Map.Entry::getKey).findFirst().orElse(null);
        boolean whole = piece.value().length() >= line.text().length() - 1;
        if (entry != null) {
            within.computeIfAbsent(entry, _ -> new ArrayList<>()).add(piece);
        } else if (whole && introduction.contains(line) && isSentence(piece.value())) {
            sentences.add(piece);
        } else {
            unplaced.add(piece);
        }
    }

    private static boolean isSentence(String text) {
        return text.split("\\s+").length >= SENTENCE_WORDS && !text.contains(" | ") || text.codePoints().filter(Character::isIdeographic).count() >= SENTENCE_HAN
                && !Prose.couldBeHead(text);
    }

    private List<String> more(String path, List<String> values, List<Piece> added) {
        var all = new ArrayList<>(values);
        for (var piece : added) {
            var value = ledger.note(path + "[" + all.size() + "]", piece);
            if (value != null) {
                all.add(value);
            }
        }
        return List.copyOf(all);
    }

    private @Nullable String before(String path, @Nullable String description) {
        var added = within.get(path);
        var joined = added == null ? null : ledger.noteJoined(path + ".description", added);
        return joined == null ? description : description == null ? joined : joined + "\n" + description;
    }

    private List<Education> education(List<Education> schools) {
        var all = new ArrayList<Education>();
        for (var school : schools) {
            var path = "education[" + all.size() + "]";
            all.add(new Education(school.school(), school.degree(), school.major(), school.startDate(), school.endDate(),
                    more(path + ".details", school.details(), within.getOrDefault(path, List.of()))));
        }
        return List.copyOf(all);
    }

    private List<Experience> experience(List<Experience> jobs) {
        var all = new ArrayList<Experience>();
        for (var job : jobs) {
            all.add(new Experience(job.company(), job.position(), job.startDate(), job.endDate(), before("experience[" + all.size() + "]", job.description()),
                    job.responsibilities(), job.achievements(), job.techStack()));
        }
        return List.copyOf(all);
    }

    private List<Project> projects(List<Project> projects) {
        var all = new ArrayList<Project>();
        for (var project : projects) {
            all.add(new Project(project.name(), project.role(), project.startDate(), project.endDate(), project.background(),
                    before("projects[" + all.size() + "]", project.description()), project.responsibilities(), project.achievements(), project.techStack()));
        }
        return List.copyOf(all);
    }

    private List<OtherSection> others(List<OtherSection> others) {
        if (unplaced.isEmpty()) {
            return others;
        }
        var all = new ArrayList<>(others);
        all.add(new OtherSection("", more("others[" + all.size() + "].lines", List.of(), unplaced)));
        return List.copyOf(all);
    }
}
