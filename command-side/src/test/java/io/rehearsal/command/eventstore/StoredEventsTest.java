package io.rehearsal.command.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rehearsal.command.Spine;
import io.rehearsal.command.sealing.DataKeys;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.command.sealing.SealBroken;
import io.rehearsal.events.EventType;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.events.login.events.LoggedIn;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples stand for every event ever stored: a change that cannot read them needs an upcaster, not another sample. */
class StoredEventsTest {

    private final EventCodec codec = new EventCodec();
    private final ObjectMapper json = codec.json();
    private final DataKeys keys = Spine.bean(DataKeys.class);
    private final EventSerializer serializer = new EventSerializer(Spine.bean(Seal.class), keys);

    static Stream<Class<?>> events() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_sample_of_every_event_is_read_and_written_as_it_stands(Class<?> type) throws IOException {
        var sample = sample(type);
        var all = sample.with("open").deepCopy();
        all.setAll(sample.with("personal"));

        var event = codec.event(type, json.writeValueAsBytes(all));

        var parts = codec.parts(event);
        assertThat((Object) json.readTree(parts.open().toString())).isEqualTo(sample.get("open"));
        assertThat((Object) json.readTree(parts.personal().toString())).isEqualTo(sample.get("personal"));
    }

    @Test
    void a_login_of_before_passwords_were_counted_is_one_of_the_first_password() throws IOException {
        var all = sample(LoggedIn.class).with("open").deepCopy();
        all.remove("passwords");

        assertThat(codec.event(LoggedIn.class, json.writeValueAsBytes(all))).isInstanceOfSatisfying(LoggedIn.class, it -> assertThat(it.passwords()).isZero());
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_a_name_of_its_own_and_a_revision(Class<?> type) {
        var stored = type.getAnnotation(EventType.class);

        assertThat(stored.name()).matches("[a-z]+\\.[A-Z][A-Za-z]+").doesNotContain(type.getPackageName());
        assertThat(serializer.classForType(serializer.typeForClass(type))).isEqualTo(type);
        assertThat(serializer.typeForClass(type).getRevision()).isEqualTo(stored.revision());
    }

    @Test
    void an_event_comes_back_whole_while_its_person_has_a_key() {
        var event = registered();

        assertThat((Object) serializer.deserialize(serializer.serialize(event, byte[].class))).isEqualTo(event);
    }

    @Test
    void personal_data_is_null_once_the_key_has_been_destroyed() {
        var event = registered();
        var stored = serializer.serialize(event, byte[].class);

        keys.destroy(Seal.subject(event.accountId()));

        AccountRegistered read = serializer.deserialize(stored);
        assertThat(read.username()).isNull();
        assertThat(read.passwordHash()).isNull();
        assertThat(read.accountId()).isEqualTo(event.accountId());
        assertThat(read.registeredAt()).isEqualTo(event.registeredAt());
    }

    @Test
    void nothing_can_be_sealed_for_a_person_who_has_been_erased() {
        var event = registered();
        keys.destroy(Seal.subject(event.accountId()));

        assertThatThrownBy(() -> serializer.serialize(event, byte[].class)).hasMessageContaining("no data key");
    }

    @Test
    void sealed_data_opens_only_where_it_belongs() throws IOException {
        var one = serializer.serialize(registered(), byte[].class);
        var other = registered();
        var swapped = (ObjectNode) json.readTree(one.getData());
        swapped.put("accountId", other.accountId());

        var forged = new SimpleSerializedObject<>(json.writeValueAsBytes(swapped), byte[].class, one.getType());

        assertThatThrownBy(() -> serializer.deserialize(forged)).isInstanceOf(SealBroken.class);
    }

    @Test
    void the_stored_form_shows_nothing_of_the_person() {
        var stored = new String(serializer.serialize(registered(), byte[].class).getData(), UTF_8);

        assertThat(stored).contains("\"role\":\"JOB_SEEKER\"").doesNotContain("example.org").doesNotContain("Weiyang");
    }

    private AccountRegistered registered() {
        var id = UUID.randomUUID().getMostSignificantBits() >>> 1;
        keys.create(Seal.subject(id));
        return new AccountRegistered(id, "weiyang", "weiyang@example.org", "{hash}", "Weiyang Gu", null, null,
                Role.JOB_SEEKER, Instant.parse("2026-03-01T08:00:00Z"));
    }

    private ObjectNode sample(Class<?> type) throws IOException {
        var name = "/events/" + type.getAnnotation(EventType.class).name() + ".json";
        try (var stream = StoredEventsTest.class.getResourceAsStream(name)) {
            assertThat(stream).as("a stored sample " + name).isNotNull();
            return (ObjectNode) json.readTree(stream);
        }
    }
}
