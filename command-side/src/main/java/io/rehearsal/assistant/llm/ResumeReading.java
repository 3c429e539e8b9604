package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.Origin;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.ResumeContent.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The content that a model read in a resume's text. What does not stand in the text is left out. */
record ResumeReading(ResumeContent content, List<Origin> origins) {

    /** More invented values than this share, and nothing else in the answer is believed either. */
    private static final double MOST_INVENTED = 1.0 / 3;
    /** An answer that holds less of the text's letters than this has not read it. */
    private static final double LEAST_COVERED = 1.0 / 3;
    private static final int YOUNGEST = 14;
    private static final int OLDEST = 99;
    private static final int MOST_YEARS = 60;

    /** @throws IllegalArgumentException where more than a third of the values do not stand in the text, or too little of the text was read */
    static ResumeReading of(ResumeForm form, String text, SkillLexicon lexicon) {
        var evidence = new Evidence(text);
        var content = content(form, evidence, lexicon);
        int invented = evidence.given() - evidence.found();
        if (invented > MOST_INVENTED * evidence.given()) {
            throw new IllegalArgumentException("%d of %d values do not stand in the resume".formatted(invented, evidence.given()));
        }
        if (evidence.coverage() < LEAST_COVERED) {
            throw new IllegalArgumentException("most of the resume has been left out");
        }
        return new ResumeReading(content, evidence.origins());
    }

    private static ResumeContent content(ResumeForm form, Evidence evidence, SkillLexicon lexicon) {
        var person = person(form, evidence);
        var education = entries("education", form.education(), evidence, (path, it) -> education(path, it, evidence));
        var experience = entries("experience", form.experience(), evidence, (path, it) -> experience(path, it, evidence));
        var projects = entries("projects", form.projects(), evidence, (path, it) -> project(path, it, evidence));
        var skillLines = evidence.all("skillsRaw", form.skillLines());
        var highlights = evidence.all("highlights", form.highlights());
        var others = entries("others", form.otherSections(), evidence, (path, it) -> other(path, it, evidence));
        return new ResumeContent(person, education, experience, projects, lexicon.normalise(skillLines), skillLines, highlights, others);
    }

    private static PersonalInfo person(ResumeForm form, Evidence evidence) {
        return new PersonalInfo(
                evidence.value("personalInfo.name", form.name()),
                evidence.value("personalInfo.email", form.email()),
                evidence.value("personalInfo.phone", form.phone()),
                age(form, evidence),
                evidence.value("personalInfo.address", form.address()),
                workYears(form, evidence),
                evidence.value("personalInfo.blog", form.website()));
    }

    private static @Nullable Integer age(ResumeForm form, Evidence evidence) {
        var age = evidence.number("personalInfo.age", form.age(), YOUNGEST, OLDEST);
        return age == null ? null : Integer.valueOf(age.intValue());
    }

    private static @Nullable String workYears(ResumeForm form, Evidence evidence) {
        var years = evidence.number("personalInfo.workYears", form.workYears(), 0, MOST_YEARS);
        return years == null ? null : years.toPlainString();
    }

    private static @Nullable Education education(String path, ResumeForm.Study it, Evidence evidence) {
        var study = new Education(
                evidence.value(path + ".school", it.school()),
                evidence.value(path + ".degree", it.degree()),
                evidence.value(path + ".major", it.major()),
                evidence.date(path + ".startDate", it.startDate()),
                evidence.date(path + ".endDate", it.endDate()),
                evidence.all(path + ".details", it.details()));
        return isEmpty(study.details(), study.school(), study.degree(), study.major(), study.startDate(), study.endDate()) ? null : study;
    }

    private static @Nullable Experience experience(String path, ResumeForm.Job it, Evidence evidence) {
        var job = new Experience(
                evidence.value(path + ".company", it.company()),
                evidence.value(path + ".position", it.position()),
                evidence.date(path + ".startDate", it.startDate()),
                evidence.date(path + ".endDate", it.endDate()),
                evidence.joined(path + ".description", it.description()),
                evidence.all(path + ".responsibilities", it.responsibilities()),
                evidence.all(path + ".achievements", it.achievements()),
                evidence.all(path + ".techStack", it.techStack()));
        var lists = Stream.of(job.responsibilities(), job.achievements(), job.techStack()).flatMap(List::stream).toList();
        return isEmpty(lists, job.company(), job.position(), job.startDate(), job.endDate(), job.description()) ? null : job;
    }

    private static @Nullable Project project(String path, ResumeForm.Undertaking it, Evidence evidence) {
        var project = new Project(
                evidence.value(path + ".name", it.name()),
                evidence.value(path + ".role", it.role()),
                evidence.date(path + ".startDate", it.startDate()),
                evidence.date(path + ".endDate", it.endDate()),
                evidence.joined(path + ".background", it.background()),
                evidence.joined(path + ".description", it.description()),
                evidence.all(path + ".responsibilities", it.responsibilities()),
                evidence.all(path + ".achievements", it.achievements()),
                evidence.all(path + ".techStack", it.techStack()));
        var lists = Stream.of(project.responsibilities(), project.achievements(), project.techStack()).flatMap(List::stream).toList();
        return isEmpty(lists, project.name(), project.role(), project.startDate(), project.endDate(), project.background(), project.description())
                ? null : project;
    }

    private static @Nullable OtherSection other(String path, ResumeForm.Other it, Evidence evidence) {
        var title = evidence.value(path + ".title", it.title());
        var lines = evidence.all(path + ".lines", it.lines());
        return isEmpty(lines, title) ? null : new OtherSection(title == null ? "" : title, lines);
    }

    private static boolean isEmpty(List<String> list, @Nullable String... values) {
        return list.isEmpty() && Stream.of(values).allMatch(Objects::isNull);
    }

    /** Entries of which nothing stands in the text leave no gap. */
    private static <F, E> List<E> entries(
            String path, @Nullable List<@Nullable F> forms, Evidence evidence, BiFunction<String, F, @Nullable E> reading) {
        var entries = new ArrayList<E>();
        evidence.restart();
        for (var form : forms == null ? List.<@Nullable F>of() : forms) {
            var entry = form == null ? null : reading.apply("%s[%d]".formatted(path, entries.size()), form);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }
}
