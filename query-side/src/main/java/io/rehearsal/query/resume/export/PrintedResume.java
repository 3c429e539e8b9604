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
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A resume laid out, whatever the file's format: everything that it says, in the order in which the person said it. */
final class PrintedResume {

    /** What a reader knows for an address, a phone number or a link without being told. */
    private static final Pattern SPEAKS_FOR_ITSELF = Pattern.compile("\\S+@\\S+\\.\\S+|[+(]?(?:\\d[\\s().-]*){7,}|(?:https?://|www\\.)\\S+|[\\w-]+(?:\\.[\\w-]+)+/\\S*");

    /** In Latin letters: what fits on a line in every template. */
    private static final int CONTACT_WIDTH = 88;
    private static final int SEPARATOR = 3;

    private static final Map<String, String> NUMERALS = Map.ofEntries(Map.entry("1", "|一|one"), Map.entry("2", "|两|二|two"), Map.entry("3", "|三|three"),
            Map.entry("4", "|四|four"), Map.entry("5", "|五|five"), Map.entry("6", "|六|six"), Map.entry("7", "|七|seven"), Map.entry("8", "|八|eight"),
            Map.entry("9", "|九|nine"), Map.entry("10", "|十|ten"), Map.entry("11", "|十一|eleven"), Map.entry("12", "|十二|twelve"), Map.entry("15", "|十五|fifteen"),
            Map.entry("20", "|二十|twenty"));

    private final ResumeContent content;
    private final ResumeWording wording;
    private final SourceOrder order;
    private final List<Block> blocks = new ArrayList<>();

    private PrintedResume(ResumeContent content, SourceOrder order) {
        this.content = content;
        this.wording = ResumeWording.of(content);
        this.order = order;
    }

    static PrintedResume of(ResumeContent content, SourceOrder order) {
        var resume = new PrintedResume(content, order);
        resume.person(content.personalInfo());
        resume.unplaced(content.others());
        order.sections().forEach(resume::section);
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
        contact(parts, WORK_YEARS, person.workYears() == null || yearsAreSaid(person.workYears()) ? null : wording.years(person.workYears()));
        contact(parts, BLOG, person.blog());
        inLines(parts);
    }

    /** No line ends with what separates two parts. */
    private void inLines(List<String> parts) {
        var line = new ArrayList<String>();
        int width = 0;
        for (var part : parts) {
            int more = width(part) + SEPARATOR;
            if (!line.isEmpty() && width + more > CONTACT_WIDTH) {
                blocks.add(new Block.Contact(List.copyOf(line)));
                line.clear();
                width = 0;
            }
            line.add(part);
            width += more;
        }
        if (!line.isEmpty()) {
            blocks.add(new Block.Contact(List.copyOf(line)));
        }
    }

    private static int width(String text) {
        return text.codePoints().map(point -> Character.isIdeographic(point) || point >= 0x3000 && point <= 0x30FF || point >= 0xFF00 && point <= 0xFF60 ? 2 : 1).sum();
    }

    /** Whether a sentence of the person's says how long they have worked, so that no line of its own need say it. */
    private boolean yearsAreSaid(String years) {
        var said = Pattern.compile("(?<![\\p{L}\\d])(?:" + Pattern.quote(years) + NUMERALS.getOrDefault(years, "") + ")\\s?\\+?\\s?(?:多|余)?(?:年|years?|yrs?|Jahre|ans|años).{0,30}(?:经验|经历|経験|experience|Erfahrung|expérience|experiencia)", Pattern.CASE_INSENSITIVE);
        return Stream.concat(content.highlights().stream(), content.others().stream().flatMap(other -> other.lines().stream())).anyMatch(line -> said.matcher(line).find());
    }

    /** What has no place stands below the contact data, where a reader of the file finds no place for it either. */
    private void unplaced(List<ResumeContent.OtherSection> others) {
        others.stream().filter(other -> other.title().isBlank()).flatMap(other -> other.lines().stream()).forEach(this::plain);
    }

    private void plain(String line) {
        var text = PrintableText.of(line);
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(null, text));
        }
    }

    private void contact(List<String> parts, Term term, @Nullable String value) {
        var text = PrintableText.of(value);
        if (!text.isEmpty()) {
            parts.add(SPEAKS_FOR_ITSELF.matcher(text).matches() ? text : wording.label(term) + text);
        }
    }

    private void section(SourceOrder.Section section) {
        switch (section.part()) {
            case EDUCATION -> print(section, EDUCATION, content.education(), this::education);
            case EXPERIENCE -> print(section, EXPERIENCE, content.experience(), this::experience);
            case PROJECTS -> print(section, PROJECTS, content.projects(), this::project);
            case SKILLS -> print(section, SKILLS, content.skillsRaw().isEmpty() ? content.skills() : content.skillsRaw(), this::bullet);
            case HIGHLIGHTS -> {
                if (section.introduction()) {
                    content.highlights().subList(section.from(), section.to()).forEach(this::plain);
                } else {
                    print(section, HIGHLIGHTS, content.highlights(), this::bullet);
                }
            }
            case OTHERS -> {
                var other = content.others().get(section.from());
                blocks.add(new Block.Heading(PrintableText.of(other.title())));
                other.lines().forEach(this::bullet);
            }
        }
    }

    private <T> void print(SourceOrder.Section section, Term term, List<T> elements, Consumer<T> print) {
        print(section, term, elements, (ObjIntConsumer<T>) (element, _) -> print.accept(element));
    }

    private <T> void print(SourceOrder.Section section, Term term, List<T> elements, ObjIntConsumer<T> print) {
        blocks.add(new Block.Heading(section.heading() == null ? wording.word(term) : PrintableText.of(section.heading())));
        for (int i = section.from(); i < section.to(); i++) {
            print.accept(elements.get(i), i);
        }
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

    private void experience(Experience job, int index) {
        entry(job.company(), POSITION, job.position(), wording.dates(job.startDate(), job.endDate(), true));
        new PrintedBody(wording, blocks, "experience[" + index + "]", job.company() != null, job.techStack()).with("description", job.description())
                .with("responsibilities", job.responsibilities()).with("achievements", job.achievements()).print(order);
    }

    private void project(Project project, int index) {
        entry(project.name(), ROLE, project.role(), wording.dates(project.startDate(), project.endDate(), true));
        new PrintedBody(wording, blocks, "projects[" + index + "]", project.name() != null, project.techStack()).with("background", project.background())
                .with("description", project.description()).with("responsibilities", project.responsibilities())
                .with("achievements", project.achievements()).print(order);
    }

    private void entry(@Nullable String name, Term term, @Nullable String role, @Nullable String dates) {
        var text = PrintableText.of(role);
        if (name == null) {
            head(labelled(term, text), dates);
        } else {
            head(name, dates);
            role(text);
        }
    }

    private void head(String name, @Nullable String dates) {
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

    private void bullet(String line) {
        var text = PrintableText.of(line);
        if (!text.isEmpty()) {
            blocks.add(new Block.Bullet(text));
        }
    }
}
