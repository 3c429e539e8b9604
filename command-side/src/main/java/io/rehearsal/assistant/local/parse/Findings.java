package io.rehearsal.assistant.local.parse;

import io.rehearsal.assistant.local.parse.heading.Section;
import io.rehearsal.assistant.local.parse.heading.SectionKind;
import io.rehearsal.assistant.local.parse.job.Post;
import io.rehearsal.assistant.local.parse.person.Person;
import io.rehearsal.assistant.local.parse.project.Undertaking;
import io.rehearsal.assistant.local.parse.study.Study;
import io.rehearsal.assistant.local.parse.text.Item;
import io.rehearsal.assistant.local.parse.text.Items;
import io.rehearsal.assistant.local.parse.text.Ledger;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.ResumeContent.Project;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.SourceHeading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All that was found, before it takes the shape of the content. */
record Findings(Person person, List<Study> studies, List<Post> posts, List<Undertaking> projects, List<Piece> skillLines, List<Piece> highlights, List<Section> others) {

    /** @param skills normalised from the skill lines */
    ResumeContent content(List<String> skills, Items items, Ledger ledger) {
        return new ResumeContent(personalInfo(ledger), education(ledger), experience(ledger), projects(ledger), skills,
                ledger.note("skillsRaw", skillLists()), ledger.note("highlights", highlights), others(items, ledger));
    }

    /** Without the lines of sentences that name skills: the sentence stands whole where it was said. */
    private List<Piece> skillLists() {
        return skillLines.stream()
                .filter(line -> highlights.stream().noneMatch(said -> said.start() <= line.start() && line.end() <= said.end()))
                .toList();
    }

    /** The headings of sections, and the labels within jobs and projects, in their order. */
    List<SourceHeading> headings(List<Section> sections) {
        var titles = sections.stream().filter(section -> section.title() != null)
                .map(section -> heading(announced(section.kind()), Objects.requireNonNull(section.title())));
        var labels = Stream.concat(posts.stream().map(Post::body), projects.stream().map(Undertaking::body))
                .flatMap(body -> body.labels().stream()).map(label -> heading(SourceHeading.Kind.LABEL, label));
        return Stream.concat(titles, labels).sorted(Comparator.comparingInt(SourceHeading::start)).toList();
    }

    private static SourceHeading heading(SourceHeading.Kind kind, Piece piece) {
        return new SourceHeading(kind, piece.value(), piece.start());
    }

    private static SourceHeading.Kind announced(SectionKind kind) {
        return switch (kind) {
            case PERSONAL -> SourceHeading.Kind.PERSON;
            case EDUCATION -> SourceHeading.Kind.EDUCATION;
            case EXPERIENCE -> SourceHeading.Kind.EXPERIENCE;
            case PROJECTS -> SourceHeading.Kind.PROJECTS;
            case RESEARCH -> SourceHeading.Kind.RESEARCH;
            case SKILLS -> SourceHeading.Kind.SKILLS;
            case SUMMARY, HIGHLIGHTS -> SourceHeading.Kind.HIGHLIGHTS;
            case OTHER -> SourceHeading.Kind.OTHER;
        };
    }

    private PersonalInfo personalInfo(Ledger ledger) {
        var age = ledger.note("personalInfo.age", person.age());
        return new PersonalInfo(ledger.note("personalInfo.name", person.name()), ledger.note("personalInfo.email", person.email()),
                ledger.note("personalInfo.phone", person.phone()), age == null ? null : Integer.valueOf(age), ledger.note("personalInfo.address", person.address()),
                ledger.note("personalInfo.workYears", person.workYears()), ledger.note("personalInfo.blog", person.site()));
    }

    private List<Education> education(Ledger ledger) {
        var list = new ArrayList<Education>();
        for (var study : studies) {
            var path = "education[" + list.size() + "].";
            list.add(new Education(ledger.note(path + "school", study.school()), ledger.note(path + "degree", study.degree()), ledger.note(path + "major", study.major()),
                    ledger.note(path + "startDate", study.start()), ledger.note(path + "endDate", study.end()), ledger.note(path + "details", study.details())));
        }
        return List.copyOf(list);
    }

    private List<Experience> experience(Ledger ledger) {
        var list = new ArrayList<Experience>();
        for (var post : posts) {
            var path = "experience[" + list.size() + "].";
            var dates = post.dates();
            var description = new ArrayList<>(post.body().background());
            description.addAll(post.body().description());
            list.add(new Experience(ledger.note(path + "company", post.company()), ledger.note(path + "position", post.position()),
                    ledger.note(path + "startDate", dates == null ? null : dates.startDate()), ledger.note(path + "endDate", dates == null ? null : dates.endDate()),
                    ledger.noteJoined(path + "description", description), ledger.note(path + "responsibilities", post.body().responsibilities()),
                    ledger.note(path + "achievements", post.body().achievements()), ledger.note(path + "techStack", post.body().technologies())));
        }
        return List.copyOf(list);
    }

    private List<Project> projects(Ledger ledger) {
        var list = new ArrayList<Project>();
        for (var project : projects) {
            var path = "projects[" + list.size() + "].";
            var dates = project.dates();
            list.add(new Project(ledger.note(path + "name", project.name()), ledger.note(path + "role", project.role()),
                    ledger.note(path + "startDate", dates == null ? null : dates.startDate()), ledger.note(path + "endDate", dates == null ? null : dates.endDate()),
                    ledger.noteJoined(path + "background", project.body().background()), ledger.noteJoined(path + "description", project.body().description()),
                    ledger.note(path + "responsibilities", project.body().responsibilities()), ledger.note(path + "achievements", project.body().achievements()),
                    ledger.note(path + "techStack", project.body().technologies())));
        }
        return List.copyOf(list);
    }

    private List<OtherSection> others(Items items, Ledger ledger) {
        var list = new ArrayList<OtherSection>();
        for (var section : others) {
            var path = "others[" + list.size() + "]";
            var title = section.title() == null ? "" : ledger.note(path + ".title", section.title());
            var lines = items.join(section.lines()).stream().map(Item::piece).toList();
            list.add(new OtherSection(title == null ? "" : title, ledger.note(path + ".lines", lines)));
        }
        return List.copyOf(list);
    }
}
