package io.rehearsal.query.knowledge;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.knowledge.events.QueryHistoryCleared;
import io.rehearsal.events.knowledge.events.QueryHistoryEvent;
import io.rehearsal.events.knowledge.events.QueryRecorded;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.projection.Projection;
import java.util.List;
import java.util.Objects;
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
        return 2;
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
    public Folded<AskedQueries> evolve(@Nullable AskedQueries view, DomainEvent event, Children children) {
        return Folded.of(switch ((QueryHistoryEvent) event) {
            case QueryRecorded it -> it.query() == null ? view
                    : Objects.requireNonNullElseGet(view, () -> new AskedQueries(it.accountId(), List.of())).with(it.query());
            case QueryHistoryCleared _ -> null;
        });
    }

    @Override
    public Long owner(AskedQueries view) {
        return view.accountId();
    }
}
