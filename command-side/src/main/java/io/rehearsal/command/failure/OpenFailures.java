package io.rehearsal.command.failure;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventType;
import io.rehearsal.events.conversation.events.ConversationDeleted;
import io.rehearsal.events.conversation.events.MessageDeleted;
import io.rehearsal.events.conversation.events.ReplyDue;
import io.rehearsal.events.conversation.events.ReplyFailed;
import io.rehearsal.events.interview.events.GradingFailed;
import io.rehearsal.events.interview.events.InterviewAbandoned;
import io.rehearsal.events.interview.events.InterviewEnded;
import io.rehearsal.events.interview.events.InterviewGraded;
import io.rehearsal.events.interview.events.QuestionGenerationFailed;
import io.rehearsal.events.interview.events.QuestionsGenerated;
import io.rehearsal.events.interview.events.RegradingRequested;
import io.rehearsal.events.interview.events.WorkRetried;
import io.rehearsal.events.knowledge.events.ChunkStrategyChanged;
import io.rehearsal.events.knowledge.events.DocumentDeleted;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed;
import io.rehearsal.events.operations.events.FailureDiscarded;
import io.rehearsal.events.operations.queries.Failure;
import io.rehearsal.events.operations.queries.Failure.Kind;
import io.rehearsal.events.operations.queries.ListFailures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what failed and is still open, from the events and the letters of parked documents, and from nothing that is only in memory. */
@Component
class OpenFailures {

    private static final String PARKED = "parked:";
    private static final int MOST = 1000;
    private static final String DISCARDED = stored(FailureDiscarded.class).getFirst();
    private static final List<Source> SOURCES = List.of(
            new Source("interview", Kind.QUESTIONS, QuestionGenerationFailed.class,
                    List.of(QuestionsGenerated.class, WorkRetried.class, InterviewEnded.class, InterviewAbandoned.class)),
            new Source("interview", Kind.GRADING, GradingFailed.class, List.of(InterviewGraded.class, WorkRetried.class, RegradingRequested.class)),
            new Source("document", Kind.DOCUMENT, DocumentProcessingFailed.class, List.of(ChunkStrategyChanged.class, DocumentDeleted.class)),
            new Source("conversation", Kind.REPLY, ReplyFailed.class, List.of(ConversationDeleted.class)));

    /** Where failures of a kind come from. @param settling the events of the same aggregate after which one is open no more */
    private record Source(String type, Kind kind, Class<? extends DomainEvent> failing, List<Class<? extends DomainEvent>> settling) {
    }

    /**
     * A failure that is open.
     *
     * @param event      that tells of it; null for a parked document
     * @param projection in which a document is parked; null for others
     */
    record Open(Failure failure, @Nullable DomainEvent event, @Nullable String projection, int generation) {
    }

    private final JdbcClient jdbc;
    private final EventStore events;

    OpenFailures(JdbcClient jdbc, EventStore events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @QueryHandler
    List<Failure> list(ListFailures query) {
        int limit = Math.clamp(query.limit(), 1, MOST);
        var all = new ArrayList<Open>(parked(null, limit));
        SOURCES.forEach(source -> all.addAll(of(source, null, limit)));
        return all.stream().map(Open::failure).sorted(Comparator.comparing(Failure::failedAt).reversed()).limit(limit).toList();
    }

    /** One that is open, by its id. */
    Optional<Open> find(String id) {
        return id.startsWith(PARKED)
                ? parked(id, 1).stream().findFirst()
                : SOURCES.stream().flatMap(source -> of(source, id, 1).stream()).findFirst();
    }

    private List<Open> of(Source source, @Nullable String id, int limit) {
        // The type stands in the text: its index is found only where the planner sees it.
        return jdbc.sql("""
                        select event_identifier, aggregate_identifier, sequence_number, time_stamp from domain_event failed
                        where type = '%1$s' and payload_type in (:failing) and (:id::text is null or event_identifier = :id)
                            and not exists (select 1 from domain_event later where later.type = '%1$s' and later.payload_type in (:settling)
                                and later.aggregate_identifier = failed.aggregate_identifier and later.sequence_number > failed.sequence_number)
                            and not exists (select 1 from domain_event decided where decided.payload_type = :discarded
                                and decided.aggregate_identifier = 'failure-' || failed.event_identifier)
                        order by global_index desc limit :limit""".formatted(source.type()))
                .param("failing", stored(source.failing()))
                .param("settling", source.settling().stream().flatMap(type -> stored(type).stream()).toList())
                .param("id", id)
                .param("discarded", DISCARDED)
                .param("limit", limit)
                .query((row, _) -> open(source, row.getString(1), row.getString(2), row.getLong(3), Instant.parse(row.getString(4))))
                .list().stream().flatMap(Optional::stream).toList();
    }

    private Optional<Open> open(Source source, String id, String aggregateId, long sequence, Instant at) {
        var since = events.readEvents(aggregateId, sequence).asStream().toList();
        var failed = (DomainEvent) since.getFirst().getPayload();
        if (failed instanceof ReplyFailed reply && since.stream().skip(1).anyMatch(later -> settles(later.getPayload(), reply))) {
            return Optional.empty();
        }
        return Optional.of(new Open(new Failure(id, source.kind(), aggregateId, reason(failed), at), failed, null, 0));
    }

    private static boolean settles(Object later, ReplyFailed failed) {
        return switch (later) {
            case ReplyDue it -> it.messageId() == failed.answeredId();
            case MessageDeleted it -> it.messageId() == failed.answeredId();
            default -> false;
        };
    }

    private static String reason(DomainEvent failed) {
        return switch (failed) {
            case QuestionGenerationFailed it -> it.reason();
            case GradingFailed it -> it.reason();
            case DocumentProcessingFailed it -> it.reason().name();
            case ReplyFailed it -> it.reason();
            default -> failed.getClass().getSimpleName();
        };
    }

    private List<Open> parked(@Nullable String id, int limit) {
        return jdbc.sql("""
                        select * from (select 'parked:' || projection || ':' || generation || ':' || document_key as id, *
                            from projection_dead_letter) letter
                        where (:id::text is null or id = :id) and not exists (select 1 from domain_event decided
                            where decided.payload_type = :discarded and decided.aggregate_identifier = 'failure-' || letter.id)
                        order by parked_at desc limit :limit""")
                .param("id", id)
                .param("discarded", DISCARDED)
                .param("limit", limit)
                .query((row, _) -> new Open(new Failure(row.getString("id"), Kind.PARKED, row.getString("document_key"),
                        "%s in %s, event %s".formatted(row.getString("error"), row.getString("projection"), row.getString("event_identifier")),
                        row.getTimestamp("parked_at").toInstant()), null, row.getString("projection"), row.getInt("generation")))
                .list();
    }

    private static List<String> stored(Class<?> type) {
        var names = type.getAnnotation(EventType.class);
        return Stream.concat(Stream.of(names.name()), Arrays.stream(names.formerly())).toList();
    }
}
