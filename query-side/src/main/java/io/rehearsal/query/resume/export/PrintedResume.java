package io.rehearsal.query.resume.export;

import static io.rehearsal.query.resume.export.ResumeWording.Term.*;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.ResumeContent.Project;
import io.rehearsal.query.resume.export.ResumeWording.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A resume laid out, whatever the file's format: everything that it says, in the order in which it is read. */
final class PrintedResume {

    private final ResumeWording wording;
    private final List<Block> blocks = new ArrayList<>();

    private PrintedResume(ResumeWording wording) {
        this.wording = wording;
    }

    static PrintedResume of(ResumeContent content) {
        var resume = new PrintedResume(ResumeWording.of(content));
        resume.person(content.personalInfo());
        resume.unplaced(content.others());
        resume.section(EDUCATION, content.education(), resume::education);
        resume.section(EXPERIENCE, content.experience(), resume::experience);
        resume.section(PROJECTS, content.projects(), resume::project);
        resume.section(SKILLS, content.skillsRaw().isEmpty() ? content.skills() : content.skillsRaw(), resume::bullet);
        resume.section(HIGHLIGHTS, content.highlights(), resume::bullet);
        content.others().stream().filter(other -> !other.title().isBlank()).forEach(other -> resume.section(other.title(), other.lines(), resume::bullet));
        return resume;
    }

    List<Block> blocks() {
        return blocks;
    }

    ResumeWording wording() {
        return wording;
    }

    /** What the file calls itself. */
    String title() {
        return blocks.stream().mapMulti((Block block, Consumer<String> name) -> {
            if (block instanceof Block.Name(var text)) {
                name.accept(text);
            }
        }).findFirst().orElse(wording.word(RESUME));
    }

    private void person(PersonalInfo person) {
        var name = PrintableText.of(person.name());
        if (!name.isEmpty()) {
            blocks.add(new Block.Name(name));
        }
        var parts = new ArrayList<String>();
        contact(parts, EMAIL, person.email());
        contact(parts, PHONE, person.phone());
        contact(parts, AGE, person.age() == null ? null : person.age().toString());
        contact(parts, ADDRESS, person.address());
        contact(parts, WORK_YEARS, person.workYears() == null ? null : wording.years(person.workYears()));
        contact(parts, BLOG, person.blog());
        if (!parts.isEmpty()) {
            blocks.add(new Block.Contact(List.copyOf(parts)));
        }
    }

    /** What has no place stands below the contact data, where a reader of the file finds no place for it either. */
    private void unplaced(List<ResumeContent.OtherSection> others) {
        others.stream().filter(other -> other.title().isBlank()).flatMap(other -> other.lines().stream()).map(PrintableText::of)
                .filter(text -> !text.isEmpty()).forEach(text -> blocks.add(new Block.Paragraph(null, text)));
    }

    private void contact(List<String> parts, Term term, @Nullable String value) {
        var text = PrintableText.of(value);
        if (!text.isEmpty()) {
            parts.add(wording.label(term) + text);
        }
    }

    private <T> void section(Term term, List<T> elements, Consumer<T> print) {
        if (!elements.isEmpty()) {
            section(wording.word(term), elements, print);
        }
    }

    private <T> void section(String title, List<T> elements, Consumer<T> print) {
        blocks.add(new Block.Heading(PrintableText.of(title)));
        elements.forEach(print);
    }

    private void education(Education education) {
        var degree = PrintableText.of(education.degree());
        var major = PrintableText.of(education.major());
        var dates = wording.dates(education.startDate(), education.endDate(), false);
        if (education.school() == null) {
            head(labelled(DEGREE, degree) + (degree.isEmpty() || major.isEmpty() ? "" : " | ") + labelled(MAJOR, major), dates);
        } else {
            head(education.school(), dates);
            role(degree.isEmpty() ? labelled(MAJOR, major) : major.isEmpty() ? degree : degree + " · " + major);
        }
        education.details().forEach(this::bullet);
    }

    private void experience(Experience job) {
        var position = PrintableText.of(job.position());
        var dates = wording.dates(job.startDate(), job.endDate(), true);
        if (job.company() == null) {
            head(labelled(POSITION, position), dates);
        } else {
            head(job.company(), dates);
            role(position);
        }
        paragraph(DESCRIPTION, job.description());
        bullets(RESPONSIBILITIES, job.responsibilities());
        bullets(ACHIEVEMENTS, job.achievements());
        technologies(job.techStack(), Stream.of(Stream.ofNullable(job.description()), job.responsibilities().stream(), job.achievements().stream()));
    }

    private void project(Project project) {
        var role = PrintableText.of(project.role());
        var dates = wording.dates(project.startDate(), project.endDate(), true);
        if (project.name() == null) {
            head(labelled(ROLE, role), dates);
        } else {
            head(project.name(), dates);
            role(role);
        }
        paragraph(BACKGROUND, project.background());
        paragraph(DESCRIPTION, project.description());
        bullets(RESPONSIBILITIES, project.responsibilities());
        bullets(ACHIEVEMENTS, project.achievements());
        technologies(project.techStack(), Stream.of(Stream.ofNullable(project.background()), Stream.ofNullable(project.description()),
                project.responsibilities().stream(), project.achievements().stream()));
    }

    private void head(@Nullable String name, @Nullable String dates) {
        var left = PrintableText.of(name);
        var right = PrintableText.of(dates);
        if (!left.isEmpty() || !right.isEmpty()) {
            blocks.add(new Block.EntryHead(left, right.isEmpty() ? null : right));
        }
    }

    private void role(String text) {
        if (!text.isEmpty()) {
            blocks.add(new Block.EntryRole(text));
        }
    }

    /** What stands alone and could be taken for something else says what it is. */
    private String labelled(Term term, String text) {
        return text.isEmpty() ? "" : wording.label(term) + text;
    }

    private void paragraph(Term term, @Nullable String value) {
        var text = PrintableText.of(value);
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.label(term), text));
        }
    }

    private void bullets(Term term, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Label(wording.label(term).strip()));
            lines.forEach(this::bullet);
        }
    }

    private void bullet(String line) {
        var text = PrintableText.of(line);
        if (!text.isEmpty()) {
            blocks.add(new Block.Bullet(text));
        }
    }

    /** Names that were only gathered from the entry's lines are no line of the person's. */
    private void technologies(List<String> names, Stream<Stream<String>> lines) {
        var text = lines.flatMap(line -> line).collect(Collectors.joining("\n"));
        boolean gathered = names.stream().allMatch(text::contains);
        paragraph(TECH_STACK, gathered ? null : wording.joined(names));
    }
}
