package io.rehearsal.assistant.chunking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final String TEXT = "是\n\n".repeat(100_000);
    private static final int LENGTH = 3;

    @Test
    void a_hundred_thousand_tiny_paragraphs_share_a_few_thousand_vectors() {
        var units = IntStream.range(0, 100_000)
                .mapToObj(i -> new Unit(i * LENGTH, i * LENGTH + 1, StructuredText.Kind.PARAGRAPH))
                .toList();
        var embedded = new ArrayList<String>();

        var turns = Turns.between(List.of(units.subList(0, 70_000), units.subList(70_000, 100_000)), TEXT, (language, texts) -> {
            embedded.addAll(texts);
            return texts.stream().map(text -> new float[] {1, 0}).toList();
        });

        assertThat(embedded).hasSizeLessThanOrEqualTo(4_000);
        assertThat(String.join("\n\n", embedded)).isEqualTo(TEXT.strip());
        assertThat(turns.distance(1, 29_998)).isZero();
    }
}
