package io.rehearsal.assistant.local.parse;

import io.rehearsal.assistant.ResumeParser;
import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.local.parse.entry.Look;
import io.rehearsal.assistant.local.parse.heading.Copies;
import io.rehearsal.assistant.local.parse.heading.Sections;
import io.rehearsal.assistant.local.parse.heading.WrappedHeadings;
import io.rehearsal.assistant.local.parse.person.ContactLines;
import io.rehearsal.assistant.local.parse.text.Items;
import io.rehearsal.assistant.local.parse.text.Ledger;
import io.rehearsal.assistant.local.parse.text.LineReader;
import io.rehearsal.assistant.local.parse.text.PageFurniture;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.Engine;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.resume.SourceHeading;
import io.rehearsal.work.Deadline;
import io.rehearsal.work.FairThreads;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads resumes by their layout and vocabulary. The same text always gives the same content. */
@Component
public final class LocalResumeParser implements ResumeParser {

    private static final Engine ENGINE = Engine.local("2");
    /** Some 500 pages. What is longer is no resume, and would take the processor from everybody. */
    private static final int MOST_LINES = 40_000;
    private static final int MOST_CHARACTERS = 1_500_000;

    /** Some twenty pages without the end of a line. What is looked for in a line may take a time that grows with its square. */
    private static final int MOST_OF_A_LINE = 100_000;
    /** Far more than resumes of people take: one of twenty pages some tenths of a second. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);

    private final SkillLexicon lexicon;

    public LocalResumeParser(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @throws Refusal with {@code FILE_UNREADABLE} where the text is too long for a resume or takes too long, and as {@link FairThreads#call} does */
    @Override
    public Parse parse(ExtractedText text) {
        return FairThreads.COMMON.call(() -> Deadline.in(TIME_LIMIT).bound(() -> parsed(text)));
    }

    private Parse parsed(ExtractedText text) {
        if (text.lines().size() > MOST_LINES || text.text().length() > MOST_CHARACTERS) {
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "A resume has at most %,d lines and %,d characters.".formatted(MOST_LINES, MOST_CHARACTERS));
        }
        if (text.lines().stream().anyMatch(line -> line.end() - line.start() > MOST_OF_A_LINE)) {
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "A line of a resume has at most %,d characters.".formatted(MOST_OF_A_LINE));
        }
        var pages = PageFurniture.of(LineReader.read(text));
        var lines = WrappedHeadings.join(pages.body());
        var look = new Look(lines);
        boolean wrapped = text.fileType().equals("pdf") || text.fileType().equals("txt");
        var items = new Items(wrapped, lines);
        var reader = new SectionReader(lexicon, look, items);
        var sections = reader.recognised(ContactLines.gathered(Copies.setAside(Sections.of(lines, look))));
        var findings = reader.read(sections, lines);
        var ledger = new Ledger();
        var skills = lexicon.normalise(findings.skillLines().stream().map(Piece::value).toList());
        var headings = findings.headings(sections);
        var labels = headings.stream().filter(heading -> heading.kind() == SourceHeading.Kind.LABEL).map(SourceHeading::start).collect(Collectors.toSet());
        var all = Stream.concat(lines.stream(), pages.running().stream()).toList();
        var content = new Remainder(all, sections, labels, ledger, findings.content(skills, items, ledger)).whole();
        return new Parse(ENGINE, content, ledger.origins(), headings);
    }
}
