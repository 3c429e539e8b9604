package io.rehearsal.assistant.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.chunking.reading.DetectingStructuredReader;
import io.rehearsal.assistant.documents.pdf.PdfReader;
import io.rehearsal.assistant.documents.plain.PlainTextReader;
import io.rehearsal.assistant.documents.word.DocReader;
import io.rehearsal.assistant.documents.word.DocxReader;
import io.rehearsal.events.Refusal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However much work a small file is, reading it comes to an end: with its text, or with a refusal that says so. */
class HostileFilesTest {

    private static final ReadingGuard GUARD = new ReadingGuard();
    private static final DetectingTextExtractor RESUMES =
            new DetectingTextExtractor(List.of(new PdfReader(), new DocxReader(), new DocReader(), new PlainTextReader()), GUARD);
    private static final DetectingStructuredReader DOCUMENTS = new DetectingStructuredReader(GUARD);

    static Stream<Named<Supplier<byte[]>>> files() {
        return Stream.of(
                Named.of("many operators.pdf", HostileFiles::pdfOfManyOperators),
                Named.of("many glyphs.pdf", HostileFiles::pdfOfManyGlyphs),
                Named.of("scattered glyphs.pdf", HostileFiles::pdfOfScatteredGlyphs),
                Named.of("many lines.pdf", HostileFiles::pdfOfManyLines),
                Named.of("calls itself.pdf", HostileFiles::pdfThatCallsItself),
                Named.of("operands only.pdf", HostileFiles::pdfOfOperandsOnly),
                Named.of("nested deeply.pdf", HostileFiles::pdfNestedDeeply),
                Named.of("complaints.pdf", HostileFiles::pdfOfComplaints),
                Named.of("empty paragraphs.docx", HostileFiles::docxOfEmptyParagraphs),
                Named.of("deep tables.docx", HostileFiles::docxOfDeepTables),
                Named.of("one header many times.docx", HostileFiles::docxOfOneHeaderManyTimes),
                Named.of("one wide row.docx", HostileFiles::docxOfOneWideRow),
                Named.of("many runs.docx", HostileFiles::docxOfManyRuns),
                Named.of("nested tags.html", HostileFiles::htmlOfNestedTags),
                Named.of("misnested tags.html", HostileFiles::htmlOfMisnestedTags),
                Named.of("nested tables.html", HostileFiles::htmlOfNestedTables),
                Named.of("nested quotes.md", HostileFiles::markdownOfNestedQuotes));
    }

    /** The limit is not measured: it only keeps a reading without an end from holding up the tests. */
    @ParameterizedTest
    @MethodSource("files")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_hostile_file_comes_to_an_end(Supplier<byte[]> made, TestInfo test) {
        var name = test.getDisplayName().replaceAll("^\\[\\d+] (made = )?|\"|,.*", "");
        var file = made.get();
        var resume = name.endsWith(".html") || name.endsWith(".md") ? "" : ended(() -> RESUMES.extract(name, file).text());
        var document = ended(() -> DOCUMENTS.read(name, file).text());
        assertThat(resume.length() + document.length()).isLessThan(20_000_000);
    }

    /** The text, or nothing where it is refused for what it is. */
    private static String ended(Supplier<String> reading) {
        try {
            return reading.get();
        } catch (Refusal refused) {
            assertThat(refused.reason()).isIn(Refusal.Reason.FILE_UNREADABLE, Refusal.Reason.FILE_WITHOUT_TEXT, Refusal.Reason.TEXT_TOO_LONG);
            return "";
        }
    }
}
