package io.rehearsal.assistant.chunking.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rehearsal.assistant.chunking.StructuredReader;
import io.rehearsal.assistant.chunking.StructuredText;
import io.rehearsal.assistant.documents.ReadingGuard;
import io.rehearsal.events.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The reader as the application puts it together, and the words tests use about it. */
public final class Reading {

    private static final StructuredReader READER = new DetectingStructuredReader(new ReadingGuard());

    private Reading() {
    }

    public static StructuredText read(String fileName, byte[] file) {
        StructuredText read = READER.read(fileName, file);
        assertTiled(read);
        return read;
    }

    public static StructuredText read(String fileName, String text) {
        return read(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each part as its kind, its text, and for a heading its level: {@code HEADING 1: Title}. */
    static List<String> parts(StructuredText read) {
        return read.blocks().stream().map(block -> block.kind() + (block.kind() == StructuredText.Kind.HEADING ? " " + block.level() : "") + ": "
                + read.text().substring(block.start(), block.end()).strip()).toList();
    }

    static void assertRefused(String fileName, byte[] file, Refusal.Reason reason) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> READER.read(fileName, file)).satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static void assertTiled(StructuredText read) {
        int end = 0;
        for (StructuredText.Block block : read.blocks()) {
            assertThat(block.start()).isGreaterThanOrEqualTo(end);
            assertThat(block.end()).isGreaterThan(block.start());
            assertThat(read.text().substring(end, block.start())).isBlank();
            end = block.end();
        }
        assertThat(read.text().substring(end)).isBlank();
    }
}
