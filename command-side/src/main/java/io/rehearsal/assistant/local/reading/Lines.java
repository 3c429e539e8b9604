package io.rehearsal.assistant.local.reading;

import io.rehearsal.assistant.local.reading.Line.Part;
import io.rehearsal.assistant.local.reading.Line.Time;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.Project;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a content in its order, at most {@value #MOST_LINES} with {@value #MOST_CHARACTERS} characters in all. */
final class Lines {

    static final int MOST_LINES = 400;
    static final int MOST_CHARACTERS = 30_000;

    /** Beyond it a text is a paragraph, and its sentences are the statements. */
    private static final int PARAGRAPH = 160;

    /** What is longer is no statement but a paste, and patterns must not run over it. */
    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_STATEMENT = 1_500;

    private final List<Line> lines = new ArrayList<>();
    private int characters;

    private Lines() {
    }

    static List<Line> of(ResumeContent content) {
        var lines = new Lines();
        for (int i = 0; i < content.experience().size(); i++) {
            lines.add("experience[" + i + "]", content.experience().get(i));
        }
        for (int i = 0; i < content.projects().size(); i++) {
            lines.add("projects[" + i + "]", content.projects().get(i));
        }
        for (int i = 0; i < content.education().size(); i++) {
            var education = content.education().get(i);
            lines.addAll("education[" + i + "].details", Part.DETAIL, education.details(), Time.UNKNOWN, education.school());
        }
        lines.addAll("skillsRaw", Part.SKILL, content.skillsRaw(), Time.UNKNOWN, null);
        lines.addAll("highlights", Part.HIGHLIGHT, content.highlights(), Time.UNKNOWN, null);
        for (int i = 0; i < content.others().size(); i++) {
            var section = content.others().get(i);
            lines.addAll("others[" + i + "].lines", Part.OTHER, section.lines(), Time.UNKNOWN, section.title());
        }
        return List.copyOf(lines.lines);
    }

    private void add(String path, Experience job) {
        var time = time(job.endDate());
        boolean bullets = !job.responsibilities().isEmpty() || !job.achievements().isEmpty();
        addText(path + ".description", bullets ? Part.DESCRIPTION : Part.RESPONSIBILITY, job.description(), time, job.company());
        addAll(path + ".responsibilities", Part.RESPONSIBILITY, job.responsibilities(), time, job.company());
        addAll(path + ".achievements", Part.ACHIEVEMENT, job.achievements(), time, job.company());
        addAll(path + ".techStack", Part.TECHNOLOGY, job.techStack(), time, job.company());
    }

    private void add(String path, Project project) {
        var time = time(project.endDate());
        boolean bullets = !project.responsibilities().isEmpty() || !project.achievements().isEmpty();
        addText(path + ".background", Part.BACKGROUND, project.background(), time, project.name());
        addText(path + ".description", bullets ? Part.DESCRIPTION : Part.RESPONSIBILITY, project.description(), time, project.name());
        addAll(path + ".responsibilities", Part.RESPONSIBILITY, project.responsibilities(), time, project.name());
        addAll(path + ".achievements", Part.ACHIEVEMENT, project.achievements(), time, project.name());
        addAll(path + ".techStack", Part.TECHNOLOGY, project.techStack(), time, project.name());
    }

    private void addAll(String path, Part part, List<String> texts, Time time, @Nullable String entry) {
        for (int i = 0; i < texts.size(); i++) {
            add(path + "[" + i + "]", part, texts.get(i), time, entry, i + 1);
        }
    }

    /** A place or another name says nothing of the work. */
    private static boolean tells(String text) {
        return text.contains("\n") || text.split("\\s+").length > 3 || text.codePoints().filter(Character::isIdeographic).count() > 8;
    }

    private void addText(String path, Part part, @Nullable String text, Time time, @Nullable String entry) {
        if (text != null && tells(text)) {
            add(path, part, text, time, entry, 1);
        }
    }

    private void add(String path, Part part, String text, Time time, @Nullable String entry, int position) {
        if (text.isBlank() || text.length() > LONGEST_TEXT || full(text) || Instructions.standIn(text)) {
            return;
        }
        var sentences = text.length() > PARAGRAPH ? Sentences.of(text) : List.of(text);
        for (var sentence : sentences) {
            if (!full(sentence) && sentence.length() <= LONGEST_STATEMENT) {
                characters += sentence.length();
                lines.add(new Line(lines.size(), path, part, sentence, sentences.size() == 1, time, entry == null ? "" : entry, position));
            }
        }
    }

    private boolean full(String text) {
        return lines.size() >= MOST_LINES || characters + text.length() > MOST_CHARACTERS;
    }

    private static Time time(@Nullable String endDate) {
        return YearMonths.isOpen(endDate) ? Time.GOING_ON : YearMonths.of(endDate).isPresent() ? Time.OVER : Time.UNKNOWN;
    }
}
