package io.rehearsal.assistant.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rehearsal.assistant.chunking.reading.DetectingStructuredReader;
import io.rehearsal.assistant.documents.pdf.PdfReader;
import io.rehearsal.assistant.documents.plain.PlainTextReader;
import io.rehearsal.assistant.documents.word.DocReader;
import io.rehearsal.assistant.documents.word.DocxReader;
import io.rehearsal.assistant.local.parse.LocalResumeParser;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.events.Refusal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However much work a small file is, reading it comes to an end: with its text, or with a refusal that says so. */
class HostileFilesTest {

    private static final ReadingGuard GUARD = new ReadingGuard();
    private static final DetectingTextExtractor RESUMES =
            new DetectingTextExtractor(List.of(new PdfReader(), new DocxReader(), new DocReader(), new PlainTextReader()), GUARD);
    private static final DetectingStructuredReader DOCUMENTS = new DetectingStructuredReader(GUARD);

    private static final LocalResumeParser PARSER = new LocalResumeParser(new CatalogueLexicon());
    private static final String READ = "read";
    private static final String OUT_OF_TIME = "out of time";
    private static final String TAKES_TOO_LONG = "This takes too long.";
    private static final String UNREADABLE = Refusal.Reason.FILE_UNREADABLE.name();

    /** Each with what becomes of it as a resume, which is read and taken apart, and as a document. */
    static Stream<Arguments> files() {
        return Stream.of(
                arguments(named("many operators.pdf", (Supplier<byte[]>) HostileFiles::pdfOfManyOperators), "FILE_WITHOUT_TEXT", "FILE_WITHOUT_TEXT"),
                arguments(named("many glyphs.pdf", (Supplier<byte[]>) HostileFiles::pdfOfManyGlyphs), UNREADABLE, UNREADABLE),
                arguments(named("scattered glyphs.pdf", (Supplier<byte[]>) HostileFiles::pdfOfScatteredGlyphs), UNREADABLE, UNREADABLE),
                arguments(named("many lines.pdf", (Supplier<byte[]>) HostileFiles::pdfOfManyLines), READ, READ),
                arguments(named("calls itself.pdf", (Supplier<byte[]>) HostileFiles::pdfThatCallsItself), UNREADABLE, UNREADABLE),
                arguments(named("operands only.pdf", (Supplier<byte[]>) HostileFiles::pdfOfOperandsOnly), "FILE_WITHOUT_TEXT", "FILE_WITHOUT_TEXT"),
                arguments(named("nested deeply.pdf", (Supplier<byte[]>) HostileFiles::pdfNestedDeeply), UNREADABLE, UNREADABLE),
                arguments(named("complaints.pdf", (Supplier<byte[]>) HostileFiles::pdfOfComplaints), READ, READ),
                arguments(named("one huge word.pdf", (Supplier<byte[]>) HostileFiles::pdfOfOneHugeWord), READ, READ),
                arguments(named("two sizes.pdf", (Supplier<byte[]>) HostileFiles::pdfOfTwoSizes), READ, READ),
                arguments(named("many borders.pdf", (Supplier<byte[]>) HostileFiles::pdfOfManyBorders), READ, READ),
                arguments(named("empty paragraphs.docx", (Supplier<byte[]>) HostileFiles::docxOfEmptyParagraphs), UNREADABLE, UNREADABLE),
                arguments(named("deep tables.docx", (Supplier<byte[]>) HostileFiles::docxOfDeepTables), READ, READ),
                arguments(named("too deep tables.docx", (Supplier<byte[]>) HostileFiles::docxOfTooDeepTables), UNREADABLE, UNREADABLE),
                arguments(named("one header many times.docx", (Supplier<byte[]>) HostileFiles::docxOfOneHeaderManyTimes), READ, READ),
                arguments(named("one wide row.docx", (Supplier<byte[]>) HostileFiles::docxOfOneWideRow), UNREADABLE, UNREADABLE),
                arguments(named("many runs.docx", (Supplier<byte[]>) HostileFiles::docxOfManyRuns), UNREADABLE, READ),
                arguments(named("nested tags.html", (Supplier<byte[]>) HostileFiles::htmlOfNestedTags), "FILE_TYPE_UNSUPPORTED", READ),
                arguments(named("misnested tags.html", (Supplier<byte[]>) HostileFiles::htmlOfMisnestedTags), "FILE_TYPE_UNSUPPORTED", READ),
                arguments(named("nested tables.html", (Supplier<byte[]>) HostileFiles::htmlOfNestedTables), "FILE_TYPE_UNSUPPORTED", READ),
                arguments(named("nested quotes.md", (Supplier<byte[]>) HostileFiles::markdownOfNestedQuotes), UNREADABLE, READ),
                arguments(named("open brackets.md", (Supplier<byte[]>) HostileFiles::markdownOfOpenBrackets), UNREADABLE, READ),
                arguments(named("wide tables.md", (Supplier<byte[]>) HostileFiles::markdownOfWideTables), READ, READ),
                arguments(named("dated lines.txt", (Supplier<byte[]>) HostileFiles::textOfDatedLines), READ, READ),
                arguments(named("one line.txt", (Supplier<byte[]>) HostileFiles::textOfOneLine), READ, READ),
                arguments(named("short lines.txt", (Supplier<byte[]>) HostileFiles::textOfShortLines), UNREADABLE, READ));
    }

    /** The limit is not measured: it only keeps a reading without an end from holding up the tests. A slow machine may run out of time where a quick one reads. */
    @ParameterizedTest
    @MethodSource("files")
    @Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_hostile_file_comes_to_its_end(Supplier<byte[]> made, String asResume, String asDocument, TestInfo test) {
        var name = test.getDisplayName().replaceAll("^\\[\\d+] (made = )?|\"|,.*", "");
        var file = made.get();
        assertThat(outcome(() -> PARSER.parse(RESUMES.extract(name, file)))).as("as a resume").isIn(asResume, OUT_OF_TIME);
        assertThat(outcome(() -> DOCUMENTS.read(name, file))).as("as a document").isIn(asDocument, OUT_OF_TIME);
    }

    /** Whether it is read, or why not. */
    private static String outcome(Runnable reading) {
        try {
            reading.run();
            return READ;
        } catch (Refusal refused) {
            return TAKES_TOO_LONG.equals(refused.getMessage()) ? OUT_OF_TIME : refused.reason().name();
        }
    }
}
