package io.rehearsal.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.events.ChunkStrategyChanged;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import io.rehearsal.query.Samples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CuttingTest {

    private static final int LIMIT = 16 * 1024 * 1024;
    private static final int CHUNKS = 2_000;
    private static final int LENGTH = 1_500;

    @Test
    void the_largest_document_with_two_chunkings_of_parents_and_children_stays_below_what_a_document_may_hold() throws Exception {
        var text = "文".repeat(CHUNKS / 2 * LENGTH);
        var chunks = chunks(text);
        var entry = TextEntry.of(new DocumentUploaded(7, 3, "n", "md", 1, "h", text, ChunkStrategy.PARENT_CHILD, Samples.NOON));
        entry = entry.cut(chunked(1, chunks));
        entry = entry.with(entry.chunks().processed(1));
        entry = entry.begin(new ChunkStrategyChanged(7, 3, 2, ChunkStrategy.PARENT_CHILD, Samples.NOON)).cut(chunked(2, chunks));

        assertThat(entry.answer().chunks()).isEqualTo(chunks);
        assertThat(new JsonMapper().writeValueAsString(entry).getBytes(StandardCharsets.UTF_8).length).isLessThan(LIMIT / 2);
    }

    private static DocumentChunked chunked(int chunking, List<Chunk> chunks) {
        return new DocumentChunked(7, 3, chunking, ChunkStrategy.PARENT_CHILD, Samples.ENGINE, chunks.size(), chunks, Samples.NOON);
    }

    /** Each parent has one child with the same words. */
    private static List<Chunk> chunks(String text) {
        var chunks = new ArrayList<Chunk>();
        IntStream.range(0, CHUNKS / 2).forEach(part -> {
            var start = part * LENGTH;
            var words = text.substring(start, start + LENGTH);
            var path = List.of("第一章", "第%d节".formatted(part));
            chunks.add(new Chunk(1_000_000 + 2 * part, 2 * part, null, start, start + LENGTH, path, words));
            chunks.add(new Chunk(1_000_001 + 2 * part, 2 * part + 1, 1_000_000L + 2 * part, start, start + LENGTH, path, "| 甲 | 乙 |\n" + words));
        });
        return chunks;
    }
}
