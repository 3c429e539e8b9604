package io.rehearsal.api.cli.terminal;

import io.rehearsal.events.resume.ResumeContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A resume's content as a person reads it. */
public final class ContentLines {

    private static final String INDENT = "    ";

    private final Style style;
    private final List<String> lines = new ArrayList<>();

    public ContentLines(Style style) {
        this.style = style;
    }

    public List<String> of(ResumeContent content) {
        lines.clear();
        var person = content.personalInfo();
        heading(joined(" ", person.name()));
        text(joined("  ", person.email(), person.phone(), person.address(), person.blog(),
                person.age() == null ? null : "age " + person.age(),
                person.workYears() == null ? null : person.workYears() + " years of work"));
        section("Education", content.education(), this::education);
        section("Experience", content.experience(), this::experience);
        section("Projects", content.projects(), this::project);
        section("Skills", content.skillsRaw(), this::bullet);
        section("Highlights", content.highlights(), this::bullet);
        content.others().forEach(other -> section(other.title(), other.lines(), this::bullet));
        return List.copyOf(lines);
    }

    private void education(ResumeContent.Education school) {
        entry(joined(" · ", school.school(), school.degree(), school.major()), school.startDate(), school.endDate());
        school.details().forEach(this::bullet);
    }

    private void experience(ResumeContent.Experience job) {
        entry(joined(" · ", job.company(), job.position()), job.startDate(), job.endDate());
        text(joined("", job.description()));
        Stream.of(job.responsibilities(), job.achievements()).flatMap(List::stream).forEach(this::bullet);
        technologies(job.techStack());
    }

    private void project(ResumeContent.Project project) {
        entry(joined(" · ", project.name(), project.role()), project.startDate(), project.endDate());
        text(joined(" ", project.background(), project.description()));
        Stream.of(project.responsibilities(), project.achievements()).flatMap(List::stream).forEach(this::bullet);
        technologies(project.techStack());
    }

    private <T> void section(String title, List<T> entries, Consumer<T> show) {
        if (!entries.isEmpty()) {
            heading(title);
            entries.forEach(show);
        }
    }

    private void heading(String title) {
        lines.add("  " + style.accent(title));
    }

    private void entry(String title, @Nullable String start, @Nullable String end) {
        String dates = start == null && end == null ? "" : "  " + style.faint(joined(" – ", start, "至今".equals(end) ? "now" : end));
        lines.add(INDENT + style.bold(title) + dates);
    }

    private void bullet(String text) {
        wrapped("• ", text);
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            wrapped("", text);
        }
    }

    private void technologies(List<String> names) {
        if (!names.isEmpty()) {
            wrapped("", style.faint(String.join(", ", names)));
        }
    }

    private void wrapped(String mark, String text) {
        String before = INDENT + mark;
        for (String line : Wrapping.lines(text, Terminal.columns() - before.length())) {
            lines.add(before + line);
            before = " ".repeat(before.length());
        }
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(separator));
    }
}
