package io.rehearsal.command.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedJsonTest {

    private static final String OPENED = "{\"name\":\"林晓岚\",\"lines\":[\"a \\\"b\\\"\"]}";
    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"ownerId\":7,\"at\":{\"personal\":1},\"personal\":\"%s\"}",
        "{\"personal\":\"%s\",\"at\":{\"personal\":1},\"ownerId\":7}",
        "{ \"ownerId\" : 7 , \"personal\" : \"%s\" , \"at\" : {\"personal\":1} }"})
    void what_was_sealed_comes_in_its_place_wherever_that_is(String stored) throws IOException {
        var bytes = stored.formatted(Base64.getEncoder().encodeToString("sealed".getBytes(UTF_8))).getBytes(UTF_8);

        var sealed = SealedJson.of(bytes, "ownerId");

        assertThat(sealed.subject()).isEqualTo("7");
        assertThat(sealed.sealed()).isEqualTo("sealed".getBytes(UTF_8));
        Object opened = json.readTree(sealed.opened(OPENED.getBytes(UTF_8)));
        assertThat(opened).isEqualTo(json.readTree("{\"ownerId\":7,\"at\":{\"personal\":1}," + OPENED.substring(1)));
    }

    @Test
    void an_event_without_personal_data_has_nothing_sealed() throws IOException {
        var sealed = SealedJson.of("{\"ownerId\":\"guest-7\",\"text\":\"personal\"}".getBytes(UTF_8), "ownerId");

        assertThat(sealed.subject()).isEqualTo("guest-7");
        assertThat(sealed.sealed()).isNull();
    }
}
