package io.rehearsal.assistant.local.parse.heading;

import io.rehearsal.assistant.local.parse.entry.Look;
import io.rehearsal.assistant.local.parse.text.Labels;
import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How this resume's headings look, as most of those show whose words are known.
 *
 * @param size     rounded font size, 0 where unknown
 * @param known    how many headings look so
 */
record HeadingLook(float size, boolean bold, boolean capitals, boolean large, int known) {

    private static final int ENOUGH = 2;
    private static final Pattern NO_SKILLS = Pattern.compile("(?i:(?:.* )?(?:interests|hobbies|references|awards|honou?rs|publications|volunteering|activities))|(?:兴趣|个人)?爱好|兴趣|获奖.*|荣誉.*");
    /** Headings that in a table of personal data are labels. */
    private static final Pattern CELL = Pattern.compile("(?:毕业)?院校|学历|学位|技能|特长");

    /** Headings that below a school are labels of what was done there. */
    private static final Pattern OF_STUDY = Pattern.compile("(?:主修|核心|相关|主要|专业|所学|在校)?(?:课程|課程)|(?:毕业)?论文|(?i:(?:relevant |selected |key |main |notable )?(?:course(?:s|work)?|modules?|thesis|dissertation|honou?rs|awards?|activities))");

    private static final Set<SectionKind> MAIN = Set.of(SectionKind.EDUCATION, SectionKind.EXPERIENCE);

    private static boolean capitals(TextLine line) {
        return Look.isCapitals(line.text());
    }

    static HeadingLook of(List<TextLine> lines, List<@Nullable Heading> headings, Look look) {
        var counts = new HashMap<HeadingLook, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            var heading = headings.get(i);
            if (heading != null && heading.rest() < 0) {
                counts.merge(at(lines.get(i), look), 1, Integer::sum);
            }
        }
        HeadingLook most = new HeadingLook(0, false, false, false, 0);
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most.known() || entry.getValue() == most.known() && entry.getKey().size() > most.size()) {
                var found = entry.getKey();
                most = new HeadingLook(found.size(), found.bold(), found.capitals(), found.large(), entry.getValue());
            }
        }
        return most;
    }

    private static HeadingLook at(TextLine line, Look look) {
        return new HeadingLook(Look.rounded(line.fontSize()), line.bold(), look.isCapitals(line), look.isLarge(line), 0);
    }

    boolean isLarge() {
        return large;
    }

    /** Whether a line that says nothing known looks so much like a heading that it must be one. */
    boolean matches(TextLine line) {
        return known >= ENOUGH && (large || capitals) && Look.rounded(line.fontSize()) == size && line.bold() == bold
                && (!capitals || Look.isCapitals(line.text())) && (large || line.gap());
    }

    /** Whether a heading in capitals in a label column ends the skills. */
    private static boolean leavesSkills(TextLine line, Heading heading) {
        var title = heading.title().value();
        return line.text().indexOf('\t') > 0 && (Look.isCapitals(title) || Script.hasHan(title)) && NO_SKILLS.matcher(title).matches();
    }

    /** Whether a line with the words of a heading is rather a label in the text of the section that it stands in. */
    boolean contradicts(TextLine line, Heading heading, SectionKind within, boolean colons) {
        boolean entries = within == SectionKind.EXPERIENCE || within == SectionKind.PROJECTS || within == SectionKind.RESEARCH;
        boolean label = Labels.at(line.text()) != null;
        if (heading.rest() >= 0 && within == SectionKind.PERSONAL && line.text().indexOf('\t') > 0 && CELL.matcher(heading.title().value()).matches()) {
            return true;
        }
        if (heading.rest() >= 0 && within == SectionKind.EDUCATION && OF_STUDY.matcher(heading.title().value()).matches()) {
            return true;
        }
        if (heading.rest() >= 0) {
            boolean list = heading.kind() == SectionKind.EDUCATION || heading.kind() == SectionKind.EXPERIENCE || heading.kind() == SectionKind.PROJECTS;
            return label && (entries || heading.kind() != SectionKind.SKILLS)
                    || within == SectionKind.PERSONAL && (heading.kind() == SectionKind.OTHER || heading.kind() == SectionKind.PERSONAL)
                    || within == SectionKind.SKILLS && !list && !leavesSkills(line, heading)
                    || heading.kind() == within;
        }
        boolean title = heading.kind() == within && within == SectionKind.PROJECTS && !heading.decorated() && !line.gap() && !line.bold() && !large && !heading.colon();
        if (title) {
            return true;
        }
        boolean minor = heading.kind() == SectionKind.OTHER || heading.kind() == SectionKind.HIGHLIGHTS || heading.kind() == SectionKind.SUMMARY || heading.kind() == SectionKind.SKILLS;
        if (!entries && !minor) {
            return false;
        }
        boolean plain = !line.bold() && !line.gap();
        boolean partOfJob = entries && plain && heading.colon() && !colons && !capitals(line) && !MAIN.contains(heading.kind());
        if (partOfJob) {
            return true;
        }
        boolean weaker = known >= ENOUGH && (Look.rounded(line.fontSize()) < size || bold && !line.bold() || capitals && !Look.isCapitals(heading.title().value()));
        return weaker && (large || bold || capitals) && (entries || !line.gap()) || entries && plain && heading.colon() && label;
    }
}
