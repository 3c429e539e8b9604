package io.rehearsal.query.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.hankcs.hanlp.HanLP;
import io.rehearsal.events.knowledge.EmbeddingModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How an index analyses and holds what it is given: {@code chunks.json}, the table of characters that are written in two ways, and the
 * models whose vectors it is searched by.
 */
final class IndexDefinition {

    /** Raised with every change of the definition: what is there was analysed otherwise and has to be built anew. */
    static final int VERSION = 2;

    private static final String MODELS = "models";

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
            addVectors((ObjectNode) definition.get("mappings"));
            return definition;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addVectors(ObjectNode mappings) {
        var vector = mappings.remove("vector");
        for (var model : EmbeddingModel.values()) {
            var field = ChunkFields.vector(model.language());
            mappings.withObject("_meta").withObject(MODELS).put(model.language(), model.id());
            mappings.withObject("_source").withArray("excludes").add(field);
            mappings.withObject("properties").set(field, vector.<ObjectNode>deepCopy().put("dimension", model.dimensions()));
        }
    }

    /** The names of the models whose vectors an index holds, by its mappings; none where it does not say. */
    static Set<String> models(JsonNode mappings) {
        return mappings.path("_meta").path(MODELS).valueStream().map(JsonNode::asText).collect(Collectors.toUnmodifiableSet());
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
