package io.rehearsal.query.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.IntStream;

/** How an index analyses and holds what it is given: {@code chunks.json}, and the table of characters that are written in two ways. */
final class IndexDefinition {

    /** Raised with every change of the definition: what is there was analysed otherwise and has to be built anew. */
    static final int VERSION = 1;

    private static final ObjectNode JSON = read();

    private IndexDefinition() {
    }

    static ObjectNode json() {
        return JSON;
    }

    private static ObjectNode read() {
        try (var in = Objects.requireNonNull(IndexDefinition.class.getResourceAsStream("chunks.json"))) {
            var definition = (ObjectNode) SearchCalls.JSON.readTree(in);
            var mappings = (ArrayNode) definition.at("/settings/analysis/char_filter/simplified/mappings");
            simplifications().forEach(mappings::add);
            return definition;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Character by character, so that what is found stays where it is in the text. */
    private static Iterable<String> simplifications() {
        return IntStream.rangeClosed(0x4E00, 0x9FFF)
                .mapToObj(Character::toString)
                .map(traditional -> new String[] {traditional, HanLP.convertToSimplifiedChinese(traditional)})
                .filter(pair -> pair[1].length() == 1 && !pair[0].equals(pair[1]))
                .map(pair -> pair[0] + "=>" + pair[1])
                .toList();
    }
}
