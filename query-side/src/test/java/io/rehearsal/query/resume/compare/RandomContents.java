package io.rehearsal.query.resume.compare;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.ResumeContent.Project;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Contents made up at random, and others made of them by random edits: changed, moved, doubled, added and removed parts. */
final class RandomContents {

    private static final List<String> WORDS = List.of("built", "a", "service", "for", "orders", "in", "Java", "C++", "负责", "系统", "设计",
            "，", "性能", "提升", "30%", "。", " ", " ", "\n", "🚀", "𠮷", "é", "Node.js", "don't", "-");

    private final Random random;

    RandomContents(long seed) {
        random = new Random(seed);
    }

    ResumeContent content() {
        return new ResumeContent(
                new PersonalInfo(text(), text(), text(), random.nextBoolean() ? random.nextInt(18, 70) : null, text(), text(), text()),
                list(this::education), list(this::experience), list(this::project),
                lines(), lines(), lines(), list(() -> new OtherSection(sentence(), lines())));
    }

    ResumeContent edited(ResumeContent content) {
        var person = content.personalInfo();
        return new ResumeContent(
                new PersonalInfo(edited(person.name()), edited(person.email()), edited(person.phone()),
                        rarely() ? null : person.age(), edited(person.address()), edited(person.workYears()), edited(person.blog())),
                edited(content.education(), this::edited, this::education),
                edited(content.experience(), this::edited, this::experience),
                edited(content.projects(), this::edited, this::project),
                edited(content.skills()), edited(content.skillsRaw()), edited(content.highlights()),
                edited(content.others(), this::edited, () -> new OtherSection(sentence(), lines())));
    }

    private Education education() {
        return new Education(text(), text(), text(), text(), text(), lines());
    }

    private Experience experience() {
        return new Experience(text(), text(), text(), text(), text(), lines(), lines(), lines());
    }

    private Project project() {
        return new Project(text(), text(), text(), text(), text(), text(), lines(), lines(), lines());
    }

    private Education edited(Education e) {
        return new Education(edited(e.school()), edited(e.degree()), e.major(), e.startDate(), edited(e.endDate()), edited(e.details()));
    }

    private Experience edited(Experience e) {
        return new Experience(edited(e.company()), edited(e.position()), e.startDate(), e.endDate(), edited(e.description()),
                edited(e.responsibilities()), edited(e.achievements()), edited(e.techStack()));
    }

    private Project edited(Project p) {
        return new Project(edited(p.name()), p.role(), edited(p.startDate()), p.endDate(), edited(p.background()),
                edited(p.description()), edited(p.responsibilities()), edited(p.achievements()), edited(p.techStack()));
    }

    private OtherSection edited(OtherSection o) {
        return new OtherSection(rarely() ? sentence() : o.title(), edited(o.lines()));
    }

    private List<String> edited(List<String> lines) {
        return edited(lines, line -> String.valueOf(edited(line)), this::sentence);
    }

    private <T> List<T> edited(List<T> list, UnaryOperator<T> edit, Supplier<T> another) {
        if (rarely()) {
            return List.of();
        }
        var copy = new ArrayList<>(list);
        copy.replaceAll(element -> rarely() ? edit.apply(element) : element);
        if (rarely()) {
            Collections.shuffle(copy, random);
        }
        if (rarely() && !copy.isEmpty()) {
            copy.remove(random.nextInt(copy.size()));
        }
        if (rarely() && !copy.isEmpty()) {
            copy.add(random.nextInt(copy.size() + 1), copy.get(random.nextInt(copy.size())));
        }
        if (rarely()) {
            copy.add(random.nextInt(copy.size() + 1), another.get());
        }
        return List.copyOf(copy);
    }

    private @Nullable String edited(@Nullable String text) {
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> sentence();
            case 2 -> text == null ? sentence() : text + sentence();
            case 3 -> text == null ? null : text.substring(text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2));
            default -> text;
        };
    }

    private boolean rarely() {
        return random.nextInt(4) == 0;
    }

    private @Nullable String text() {
        return rarely() ? null : sentence();
    }

    private List<String> lines() {
        return list(this::sentence);
    }

    private String sentence() {
        var text = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private <T> List<T> list(Supplier<T> element) {
        var list = new ArrayList<T>();
        for (int i = random.nextInt(5); i > 0; i--) {
            list.add(element.get());
        }
        return List.copyOf(list);
    }
}
