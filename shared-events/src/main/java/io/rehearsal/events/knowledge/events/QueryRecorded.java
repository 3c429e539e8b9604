package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person asked the knowledge base something. */
@EventType(name = "knowledge.QueryRecorded")
public record QueryRecorded(
        @DataSubjectId long accountId, @PersonalData @Nullable String query, Instant recordedAt) implements QueryHistoryEvent {
}
