package io.rehearsal.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class IndexDefinitionTest {

    /** Of what {@link IndexDefinition#VERSION} stands for: where this changes, so must the version, for indexes have to be built anew. */
    private static final String CHECKSUM = "2:47b0e58";

    @Test
    void another_definition_has_another_version() {
        var checksum = new CRC32();
        checksum.update(IndexDefinition.json().toString().getBytes(StandardCharsets.UTF_8));

        assertThat(IndexDefinition.VERSION + ":" + Long.toHexString(checksum.getValue())).isEqualTo(CHECKSUM);
    }

    @Test
    void characters_become_simplified_one_by_one() {
        var mappings = IndexDefinition.json().at("/settings/analysis/char_filter/simplified/mappings");

        assertThat(mappings.valueStream().map(JsonNode::asText)).contains("執=>执", "緒=>绪", "體=>体").allMatch(mapping -> mapping.length() == 4);
        assertThat(mappings.size()).isGreaterThan(2000);
    }
}
