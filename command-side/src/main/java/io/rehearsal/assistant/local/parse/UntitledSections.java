package io.rehearsal.assistant.local.parse;

import io.rehearsal.assistant.local.parse.date.DateScanner;
import io.rehearsal.assistant.local.parse.entry.Entries;
import io.rehearsal.assistant.local.parse.entry.Entry;
import io.rehearsal.assistant.local.parse.entry.Look;
import io.rehearsal.assistant.local.parse.heading.HeadingWords;
import io.rehearsal.assistant.local.parse.heading.Section;
import io.rehearsal.assistant.local.parse.heading.SectionKind;
import io.rehearsal.assistant.local.parse.job.ExperienceParser;
import io.rehearsal.assistant.local.parse.study.EducationParser;
import io.rehearsal.assistant.local.parse.text.Addresses;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Knows jobs and studies by what stands in them, where no heading announces them or one that nobody knows. */
final class UntitledSections {

    private final EducationParser schools;
    private final ExperienceParser jobs;
    private final Look look;

    UntitledSections(EducationParser schools, ExperienceParser jobs, Look look) {
        this.schools = schools;
        this.jobs = jobs;
        this.look = look;
    }

    List<Section> recognised(List<Section> sections) {
        var all = new ArrayList<Section>();
        for (var section : sections) {
            if (section.kind() == SectionKind.PERSONAL && section.title() == null) {
                introduction(section, all);
            } else {
                all.add(isUnknown(section) ? known(section) : section);
            }
        }
        return all;
    }

    private static boolean isUnknown(Section section) {
        return section.kind() == SectionKind.OTHER && section.title() != null && HeadingWords.kind(section.title().value()) == null;
    }

    /** As what most of its dated entries are. */
    private Section known(Section section) {
        var entries = entries(section.lines());
        long dated = entries.stream().filter(entry -> entry.dates() != null).count();
        long studies = entries.stream().filter(entry -> entry.dates() != null && !jobs.isJob(entry) && schools.isStudy(entry)).count();
        long posts = entries.stream().filter(entry -> entry.dates() != null && (jobs.isJob(entry) || jobs.couldBeJob(entry) && !schools.isStudy(entry))).count();
        if (posts > 0 && posts * 2 > dated) {
            return section.as(SectionKind.EXPERIENCE);
        }
        return studies > 0 && studies * 2 > dated ? section.as(SectionKind.EDUCATION) : section;
    }

    /** What stands below the contact data, from the first job or study on. */
    private void introduction(Section section, List<Section> all) {
        int contact = 0;
        for (int i = 0; i < section.lines().size(); i++) {
            var line = List.of(section.lines().get(i));
            contact = Addresses.email(line) != null || Addresses.site(line) != null ? i + 1 : contact;
        }
        int first = contact;
        var below = section.lines().subList(contact, section.lines().size());
        var found = new ArrayList<Section>();
        for (var entry : entries(below)) {
            var kind = entry.dates() == null ? SectionKind.PERSONAL : jobs.isJob(entry) ? SectionKind.EXPERIENCE : schools.isStudy(entry) ? SectionKind.EDUCATION : SectionKind.PERSONAL;
            if (kind == SectionKind.PERSONAL && found.isEmpty()) {
                first += entry.lines().size();
            } else if (kind == SectionKind.PERSONAL || !found.isEmpty() && found.getLast().kind() == kind) {
                var last = found.removeLast();
                var lines = new ArrayList<>(last.lines());
                lines.addAll(entry.lines());
                found.add(new Section(last.kind(), null, lines));
            } else {
                found.add(new Section(kind, null, entry.lines()));
            }
        }
        all.add(found.isEmpty() ? section : new Section(SectionKind.PERSONAL, null, List.copyOf(section.lines().subList(0, first))));
        all.addAll(found);
    }

    private List<Entry> entries(List<TextLine> lines) {
        boolean dated = lines.stream().anyMatch(line -> !DateScanner.scan(line.content()).isEmpty());
        return dated ? Entries.of(lines, look, _ -> false, text -> ExperienceParser.namesJob(text) || EducationParser.namesStudy(text)) : List.of();
    }
}
