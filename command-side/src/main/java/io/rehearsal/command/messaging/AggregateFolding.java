package io.rehearsal.command.messaging;

import io.rehearsal.events.operations.queries.FoldAggregates;
import io.rehearsal.events.operations.queries.FoldedAggregates.Unfoldable;
import io.rehearsal.events.operations.queries.FoldedAggregates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.AggregateDeletedException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Folds aggregates to see whether that is possible, and decides nothing. */
@Component
class AggregateFolding {

    private static final int MOST_TOLD = 100;

    private record Stored(String id, String type) {
    }

    private final JdbcClient jdbc;
    private final ObjectProvider<Repository<?>> repositories;
    // A thread of its own has no unit of work yet: each aggregate gets one, and gives it back.
    private final ExecutorService ownThread = Executors.newVirtualThreadPerTaskExecutor();

    AggregateFolding(JdbcClient jdbc, ObjectProvider<Repository<?>> repositories) {
        this.jdbc = jdbc;
        this.repositories = repositories;
    }

    @QueryHandler
    FoldedAggregates fold(FoldAggregates query) {
        return CompletableFuture.supplyAsync(this::foldAll, ownThread).join();
    }

    private FoldedAggregates foldAll() {
        var byType = new HashMap<String, SharedRepository<?>>();
        for (var repository : repositories) {
            if (repository instanceof SharedRepository<?> shared) {
                byType.put(shared.type(), shared);
            }
        }
        var all = jdbc.sql("select distinct aggregate_identifier, type from domain_event order by aggregate_identifier")
                .query((row, _) -> new Stored(row.getString(1), row.getString(2))).list();
        var first = new ArrayList<Unfoldable>();
        long failed = 0;
        for (var stored : all) {
            var error = fold(byType, stored);
            if (error.isPresent()) {
                failed++;
                if (first.size() < MOST_TOLD) {
                    first.add(new Unfoldable(stored.id, error.get()));
                }
            }
        }
        return new FoldedAggregates(all.size(), failed, List.copyOf(first));
    }

    /** The class of what was thrown; empty where the aggregate can be folded. */
    private static Optional<String> fold(Map<String, SharedRepository<?>> byType, Stored stored) {
        var repository = byType.get(stored.type);
        if (repository == null) {
            return Optional.of("UnknownAggregateType");
        }
        var unitOfWork = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage(stored));
        try {
            repository.load(stored.id);
            return Optional.empty();
        } catch (AggregateDeletedException folded) {
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e.getClass().getSimpleName());
        } finally {
            unitOfWork.rollback();
        }
    }
}
