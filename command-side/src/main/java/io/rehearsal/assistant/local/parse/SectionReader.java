package io.rehearsal.assistant.local.parse;

import io.rehearsal.assistant.local.parse.entry.BodyParser;
import io.rehearsal.assistant.local.parse.entry.Look;
import io.rehearsal.assistant.local.parse.entry.Parsed;
import io.rehearsal.assistant.local.parse.heading.Section;
import io.rehearsal.assistant.local.parse.heading.SectionKind;
import io.rehearsal.assistant.local.parse.job.ExperienceParser;
import io.rehearsal.assistant.local.parse.job.Post;
import io.rehearsal.assistant.local.parse.naming.Organisations;
import io.rehearsal.assistant.local.parse.naming.Positions;
import io.rehearsal.assistant.local.parse.person.PersonParser;
import io.rehearsal.assistant.local.parse.project.ProjectParser;
import io.rehearsal.assistant.local.parse.project.Undertaking;
import io.rehearsal.assistant.local.parse.skill.SkillsParser;
import io.rehearsal.assistant.local.parse.study.EducationParser;
import io.rehearsal.assistant.local.parse.study.Study;
import io.rehearsal.assistant.local.parse.text.Items;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.TextLine;
import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.ArrayList;
import java.util.List;

/** Reads every section by the parser for its kind and gathers what was found. */
final class SectionReader {

    private final Items items;
    private final EducationParser schools;
    private final ExperienceParser jobs;
    private final ProjectParser projects;
    private final SkillsParser skills;
    private final PersonParser persons;
    private final UntitledSections untitled;
    private final List<Study> studies = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Undertaking> undertakings = new ArrayList<>();
    private final List<Piece> skillLines = new ArrayList<>();
    private final List<Piece> highlights = new ArrayList<>();
    private final List<Section> others = new ArrayList<>();

    SectionReader(SkillLexicon lexicon, Look look, Items items) {
        var bodies = new BodyParser(lexicon);
        this.items = items;
        this.schools = new EducationParser(items, look);
        this.jobs = new ExperienceParser(bodies, items, look);
        this.projects = new ProjectParser(lexicon, bodies, items, look);
        this.skills = new SkillsParser(lexicon, items);
        this.persons = new PersonParser(lexicon, items);
        this.untitled = new UntitledSections(schools, jobs, look);
    }

    /** The sections with those that no known heading announces as what stands in them. */
    List<Section> recognised(List<Section> sections) {
        return untitled.recognised(sections);
    }

    Findings read(List<Section> sections, List<TextLine> lines) {
        boolean skillSection = sections.stream().anyMatch(section -> section.kind() == SectionKind.SKILLS && !section.lines().isEmpty());
        for (var section : sections) {
            switch (section.kind()) {
                case PERSONAL -> { }
                case EDUCATION -> readEducation(section);
                case EXPERIENCE -> add(posts, jobs.parse(section.lines()), section);
                case PROJECTS -> add(undertakings, projects.parse(section.lines()), section);
                case RESEARCH -> readResearch(section);
                case SKILLS -> skillLines.addAll(skills.lines(section.lines()));
                case SUMMARY, HIGHLIGHTS -> {
                    boolean list = !skillSection && skills.areSkills(section.lines());
                    (list ? skillLines : highlights).addAll(skills.lines(section.lines()));
                }
                case OTHER -> keep(section, section.lines());
            }
        }
        if (skillLines.isEmpty()) {
            skillLines.addAll(skills.withoutSection(sections, lines));
        }
        return new Findings(persons.parse(sections, lines), studies, posts, undertakings, skillLines, highlights, others);
    }

    /** Jobs can stand below the schools where the heading between them was lost. */
    private void readEducation(Section section) {
        var entries = schools.entries(section.lines());
        var misfiled = entries.stream().filter(entry -> !schools.isStudy(entry) && jobs.isJob(entry)).toList();
        if (misfiled.isEmpty()) {
            add(studies, schools.parse(entries), section);
            return;
        }
        add(studies, schools.parse(entries.stream().filter(schools::isStudy).toList()), section);
        add(posts, jobs.parseEntries(misfiled), section);
        for (var entry : entries) {
            if (!schools.isStudy(entry) && !misfiled.contains(entry)) {
                keep(section, entry.lines());
            }
        }
    }

    /** Research at an institution is a post, research on a subject a project. */
    private void readResearch(Section section) {
        var found = jobs.parse(section.lines());
        long employed = found.entries().stream().filter(SectionReader::isEmployment).count();
        if (employed > 0 && employed * 2 >= found.entries().size()) {
            add(posts, found, section);
        } else {
            add(undertakings, projects.parse(section.lines()), section);
        }
    }

    private static boolean isEmployment(Post post) {
        return post.company() != null && Organisations.score(post.company().value()) > 0 || post.position() != null && Positions.score(post.position().value()) == 2;
    }

    private <T> void add(List<T> all, Parsed<T> parsed, Section section) {
        all.addAll(parsed.entries());
        keep(section, parsed.left());
    }

    /** What does not fit the section it stands in goes to the highlights: under its heading it would be taken for what it is not. */
    private void keep(Section section, List<TextLine> lines) {
        if (section.kind() != SectionKind.OTHER) {
            items.join(lines).forEach(item -> highlights.add(item.piece()));
        } else if (!lines.isEmpty()) {
            others.add(new Section(SectionKind.OTHER, section.title(), lines));
        }
    }
}
