package io.rehearsal.command.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rehearsal.command.Spine;
import io.rehearsal.command.sealing.DataKeys;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventParts;
import io.rehearsal.events.UnknownEvent;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.events.InterviewerChanged;
import io.rehearsal.events.knowledge.events.DocumentCategorized;
import io.rehearsal.events.knowledge.events.DocumentDeleted;
import io.rehearsal.events.knowledge.events.QueryRecorded;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;

/** Events of older revisions, and of newer ones. */
class UpcastingTest {

    private static final Instant AT = Instant.parse("2026-03-02T08:20:00Z");

    private final ObjectMapper json = new ObjectMapper();
    private final Seal seal = Spine.bean(Seal.class);
    private final DataKeys keys = Spine.bean(DataKeys.class);
    private final long person = UUID.randomUUID().getMostSignificantBits() >>> 1;

    /** The history {@code knowledge.Searched} of an account, renamed, and its field with it. */
    private static final Upcaster RENAMED = new TestUpcaster(
            new StoredType("knowledge.Searched", "1"), "person", List.of(new StoredType("knowledge.QueryRecorded", "1"))) {
        @Override
        public List<Upcast> upcast(ObjectNode opened) {
            opened.set("accountId", opened.remove("person"));
            opened.set("query", opened.remove("words"));
            return List.of(new Upcast(becomes().getFirst(), opened));
        }
    };

    /** Two facts in one, in two revisions. */
    private static final Upcaster FIRST = new TestUpcaster(
            new StoredType("knowledge.Dropped", "1"), "ownerId", List.of(new StoredType("knowledge.Dropped", "2"))) {
        @Override
        public List<Upcast> upcast(ObjectNode opened) {
            opened.set("category", opened.remove("shelf"));
            return List.of(new Upcast(becomes().getFirst(), opened));
        }
    };

    private static final Upcaster DIVIDED = new TestUpcaster(
            new StoredType("knowledge.Dropped", "2"), "ownerId",
            List.of(new StoredType("knowledge.DocumentCategorized", "1"), new StoredType("knowledge.DocumentDeleted", "1"))) {
        @Override
        public List<Upcast> upcast(ObjectNode opened) {
            var deleted = opened.deepCopy();
            opened.set("categorizedAt", opened.get("at"));
            deleted.set("deletedAt", deleted.get("at"));
            return List.of(new Upcast(becomes().getFirst(), opened), new Upcast(becomes().getLast(), deleted));
        }
    };

    private final EventSerializer serializer = new EventSerializer(seal, keys, new Upcasters(List.of(RENAMED, FIRST, DIVIDED)));

    private abstract static class TestUpcaster implements Upcaster {

        private final StoredType from;
        private final String subjectField;
        private final List<StoredType> becomes;

        private TestUpcaster(StoredType from, String subjectField, List<StoredType> becomes) {
            this.from = from;
            this.subjectField = subjectField;
            this.becomes = becomes;
        }

        @Override
        public StoredType from() {
            return from;
        }

        @Override
        public String subjectField() {
            return subjectField;
        }

        @Override
        public List<StoredType> becomes() {
            return becomes;
        }
    }

    @Test
    void a_stored_sample_of_the_first_revision_reads_as_todays_event() throws IOException {
        var sample = (ObjectNode) json.readTree(UpcastingTest.class.getResourceAsStream("/events/interview.InterviewerChanged@1.json"));
        var stored = stored("interview.InterviewerChanged", "1", sample.get("open").toString());
        var all = new EventSerializer(seal, keys);

        assertThat(all.classForType(stored.getType())).isEqualTo(InterviewerChanged.class);
        assertThat((DomainEvent) all.deserialize(stored))
                .isEqualTo(new InterviewerChanged(9, "guest-9", 12, Interviewer.TECHNICAL, Interviewer.BEHAVIORAL, AT));
    }

    @Test
    void an_upcaster_sees_what_was_sealed_under_the_old_name() throws IOException {
        keys.create(Seal.subject(person));
        var stored = sealed("knowledge.Searched", "1", "{\"person\": %d, \"recordedAt\": \"%s\"".formatted(person, AT),
                "{\"words\": \"what is a queue\"}");

        assertThat(serializer.classForType(stored.getType())).isEqualTo(QueryRecorded.class);
        assertThat((DomainEvent) serializer.deserialize(stored)).isEqualTo(new QueryRecorded(person, "what is a queue", AT));

        keys.destroy(Seal.subject(person));
        assertThat((DomainEvent) serializer.deserialize(stored)).isEqualTo(new QueryRecorded(person, null, AT));
    }

    @Test
    void one_event_becomes_several_over_two_revisions() throws IOException {
        keys.create(Seal.subject(person));
        var stored = sealed("knowledge.Dropped", "1", "{\"documentId\": 7, \"ownerId\": %d, \"at\": \"%s\"".formatted(person, AT),
                "{\"shelf\": \"algorithms\"}");

        assertThat(serializer.classForType(stored.getType())).isEqualTo(EventParts.class);
        assertThat(EventParts.of(serializer.deserialize(stored))).containsExactly(
                new DocumentCategorized(7, person, "algorithms", AT), new DocumentDeleted(7, person, AT));
    }

    @Test
    void what_only_a_newer_node_knows_is_told_as_unknown() {
        var name = stored("role.PositionOpened", "1", "{\"roleId\": 4}");
        var revision = stored("interview.InterviewerChanged", "3", "{\"interviewId\": 9}");
        var all = new EventSerializer(seal, keys);

        assertThat(all.classForType(name.getType())).isEqualTo(UnknownEvent.class);
        assertThat((DomainEvent) all.deserialize(name)).isEqualTo(new UnknownEvent("role.PositionOpened", "1"));
        assertThat((DomainEvent) all.deserialize(revision)).isEqualTo(new UnknownEvent("interview.InterviewerChanged", "3"));
    }

    @Test
    void fields_that_only_a_newer_node_knows_are_passed_over() {
        var stored = stored("knowledge.DocumentDeleted", "1",
                "{\"documentId\": 7, \"ownerId\": 17, \"deletedAt\": \"%s\", \"reason\": {\"code\": 4}}".formatted(AT));

        assertThat((DomainEvent) serializer.deserialize(stored)).isEqualTo(new DocumentDeleted(7, 17, AT));
    }

    @Test
    void two_upcasters_of_one_revision_are_a_mistake() {
        assertThatThrownBy(() -> new Upcasters(List.of(RENAMED, RENAMED))).isInstanceOf(IllegalStateException.class);
    }

    private SimpleSerializedObject<byte[]> sealed(String name, String revision, String open, String personal) throws IOException {
        var sealed = seal.seal(Seal.subject(person), name, personal.getBytes(UTF_8));
        return stored(name, revision, open + ", \"personal\": " + json.writeValueAsString(sealed) + "}");
    }

    private static SimpleSerializedObject<byte[]> stored(String name, String revision, String text) {
        return new SimpleSerializedObject<>(text.getBytes(UTF_8), byte[].class, name, revision);
    }
}
