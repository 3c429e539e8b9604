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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows jobs and studies by what stands in them, where no heading announces them or one that nobody knows. */
final class UntitledSections {

    /** Sections in which no job or study stands, so that one that does is under a heading that was not known. */
    private static final Set<SectionKind> LISTS = EnumSet.of(SectionKind.SKILLS, SectionKind.SUMMARY);

    /** A trade's own name for its jobs. Where talks or committees stand below it, it stays what it is. */
    private static final Pattern TRADE = Pattern.compile("(?i)teaching|nursing|training|speaking|writing|media|press|military");

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
            } else if (LISTS.contains(section.kind())) {
                divide(section, 0, true, all);
            } else {
                all.add(isUnknown(section) ? known(section) : section);
            }
        }
        return all;
    }

    private static boolean isUnknown(Section section) {
        return section.kind() == SectionKind.OTHER && section.title() != null
                && (HeadingWords.kind(section.title().value()) == null || TRADE.matcher(section.title().value()).matches());
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
        while (contact > 0 && contact < section.lines().size() && !section.lines().get(contact).gap() && DateScanner.scan(section.lines().get(contact).content()).isEmpty()) {
            contact++;
        }
        divide(section, contact, false, all);
    }

    /**
     * The section up to its first job or study as it is, what follows as what it is.
     *
     * @param ranges whether only entries with a start and an end count
     */
    private void divide(Section section, int from, boolean ranges, List<Section> all) {
        var found = new ArrayList<Section>();
        var lines = new ArrayList<TextLine>();
        var before = new ArrayList<>(section.lines().subList(0, from));
        var entries = entries(section.lines().subList(from, section.lines().size()));
        if (!entries.isEmpty()) {
            before.addAll(section.lines().subList(from, section.lines().indexOf(entries.getFirst().lines().getFirst())));
        }
        for (var whole : entries) {
            var entry = withoutHeading(whole);
            boolean dated = entry.dates() != null && (!ranges || entry.dates().isRange());
            boolean told = ranges || isTold(entry);
            var kind = !dated ? null : jobs.isJob(entry) || told && jobs.couldBeJob(entry) && !schools.isStudy(entry) ? SectionKind.EXPERIENCE : schools.isStudy(entry) ? SectionKind.EDUCATION : null;
            var above = whole.lines().subList(0, whole.lines().size() - entry.lines().size());
            if (kind == null && found.isEmpty()) {
                before.addAll(whole.lines());
            } else if (kind == null || found.size() > 0 && found.getLast().kind() == kind && above.isEmpty()) {
                lines.addAll(whole.lines());
            } else {
                before.addAll(above);
                lines = new ArrayList<>(entry.lines());
                found.add(new Section(kind, null, lines));
            }
        }
        all.add(found.isEmpty() ? section : new Section(section.kind(), section.title(), List.copyOf(before)));
        all.addAll(found);
    }

    /** Whether items below it say what was done, which makes a job of a line that contact data could be. */
    private static boolean isTold(Entry entry) {
        return entry.dates() != null && entry.dates().isRange() && entry.lines().stream().skip(entry.head()).anyMatch(TextLine::bullet);
    }

    /** The entry without what a blank line parts from its dates, and without a heading that nobody knows. */
    private Entry withoutHeading(Entry entry) {
        if (entry.dates() == null) {
            return entry;
        }
        int first = 0;
        for (int i = 1; i < entry.head(); i++) {
            first = entry.lines().get(i).gap() ? i : first;
        }
        var parted = from(entry, first);
        var line = parted.lines().getFirst().text();
        boolean heading = parted.head() > 1 && !ExperienceParser.namesJob(line) && !EducationParser.namesStudy(line);
        var rest = heading ? from(parted, 1) : parted;
        return heading && isKnown(rest) ? rest : isKnown(parted) ? parted : entry;
    }

    private boolean isKnown(Entry entry) {
        return jobs.isJob(entry) || jobs.couldBeJob(entry) || schools.isStudy(entry);
    }

    private static Entry from(Entry entry, int first) {
        return first == 0 ? entry : new Entry(entry.lines().subList(first, entry.lines().size()), entry.head() - first, entry.dates());
    }

    private List<Entry> entries(List<TextLine> lines) {
        boolean dated = lines.stream().anyMatch(line -> !DateScanner.scan(line.content()).isEmpty());
        return dated ? Entries.of(lines, look, _ -> false, text -> ExperienceParser.namesJob(text) || EducationParser.namesStudy(text)) : List.of();
    }
}
