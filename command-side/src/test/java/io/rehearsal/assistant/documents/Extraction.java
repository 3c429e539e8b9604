package io.rehearsal.assistant.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rehearsal.assistant.documents.pdf.PdfReader;
import io.rehearsal.assistant.documents.plain.PlainTextReader;
import io.rehearsal.assistant.documents.word.DocReader;
import io.rehearsal.assistant.documents.word.DocxReader;
import io.rehearsal.events.Refusal;
import java.util.List;

/** The extractor as the application puts it together, and the words tests use about it. */
public final class Extraction {

    private static final TextExtractor EXTRACTOR = new DetectingTextExtractor(
            List.of(new PdfReader(), new DocxReader(), new DocReader(), new PlainTextReader()), new ReadingGuard());

    private Extraction() {
    }

    public static ExtractedText extract(byte[] file) {
        return EXTRACTOR.extract("resume", file);
    }

    /** The text's lines, blank ones left out. */
    public static List<String> lines(byte[] file) {
        return extract(file).text().lines().filter(line -> !line.isBlank()).toList();
    }

    public static void assertRefused(byte[] file, Refusal.Reason reason) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> extract(file)).satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
