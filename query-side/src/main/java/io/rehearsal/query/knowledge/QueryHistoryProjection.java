package io.rehearsal.query.knowledge;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.knowledge.commands.QueryHistoryCommand;
import io.rehearsal.events.knowledge.events.QueryHistoryCleared;
import io.rehearsal.events.knowledge.events.QueryHistoryEvent;
import io.rehearsal.events.knowledge.events.QueryRecorded;
import io.rehearsal.query.projection.Projection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People's last questions by account. Where nothing was asked since the history was cleared, or the person was erased, there is none. */
@Component
class QueryHistoryProjection implements Projection<AskedQueries> {

    @Override
    public String name() {
        return "query-history";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<AskedQueries> viewType() {
        return AskedQueries.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return QueryHistoryEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Optional<String> key(DomainEvent event) {
        return event instanceof QueryHistoryEvent it ? Optional.of(QueryHistoryCommand.aggregateId(it.accountId())) : Optional.empty();
    }

    @Override
    public @Nullable AskedQueries evolve(@Nullable AskedQueries view, DomainEvent event) {
        return switch ((QueryHistoryEvent) event) {
            case QueryRecorded it -> it.query() == null ? view
                    : Objects.requireNonNullElseGet(view, () -> new AskedQueries(it.accountId(), List.of())).with(it.query());
            case QueryHistoryCleared _ -> null;
        };
    }

    @Override
    public Map<String, String> fields(AskedQueries view) {
        return Map.of(OWNER, Long.toString(view.accountId()));
    }
}
