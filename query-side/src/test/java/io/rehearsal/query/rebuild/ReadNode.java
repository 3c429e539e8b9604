package io.rehearsal.query.rebuild;

import io.rehearsal.events.operations.commands.CancelRebuild;
import io.rehearsal.events.operations.commands.DropRetired;
import io.rehearsal.events.operations.commands.RebuildProjections;
import io.rehearsal.events.operations.queries.AwaitProjected;
import io.rehearsal.events.operations.queries.ListProjections;
import io.rehearsal.events.operations.queries.MayReadsBeOld;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import io.rehearsal.query.health.Freshness;
import io.rehearsal.query.projection.ChosenStores;
import io.rehearsal.query.projection.Followers;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.ProjectionEngine;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.WriterFold;
import io.rehearsal.query.projection.mongo.MongoStates;
import io.rehearsal.query.projection.mongo.MongoStores;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;

/** One process of the read side, without Spring. */
public final class ReadNode {

    public final Projections projections;
    public final MongoStates states;
    public final ProjectionEngine engine;
    final ProjectionLifecycle lifecycle;
    private final MemoryLocks.Session locks;
    private final WriterFold writing;
    private final RebuildCommands commands;
    private final StatusQueries statuses;
    private final Freshness freshness;

    ReadNode(ReadSide side, List<Projection<?>> all) {
        var template = side.template();
        engine = new ProjectionEngine(new ChosenStores(side.own, new MongoStores(template)), side.streams, side.deadLetters);
        states = new MongoStates(template);
        projections = new Projections(all, engine);
        locks = side.locks.session();
        var rebuilds = new Rebuilds(engine, states, side.engine, side.log, locks);
        var followers = new Followers(projections, side.events, side.log, locks, states);
        lifecycle = new ProjectionLifecycle(
                projections, states, rebuilds, followers, side.log, new NodeSync(projections, states, rebuilds));
        writing = new WriterFold(side.events, projections, followers);
        commands = new RebuildCommands(projections, rebuilds);
        statuses = new StatusQueries(projections, engine, states, followers, side.log);
        freshness = new Freshness(projections, statuses);
    }

    /** Waits until reads of this node see the event; answers whether that was within five seconds. */
    public boolean await(EventMessage<?> event) {
        return await(event, Duration.ofSeconds(5));
    }

    public boolean await(EventMessage<?> event, Duration atMost) {
        return await(event.getIdentifier(), event.getPayloadType(), atMost);
    }

    public boolean await(String eventId, Class<?> type, Duration atMost) {
        return writing.await(new AwaitProjected(Map.of(eventId, type), atMost));
    }

    public void rebuild(String projection) {
        commands.rebuild(new RebuildProjections(List.of(projection)));
    }

    public void cancel(String projection) {
        commands.cancel(new CancelRebuild(projection));
    }

    public int dropRetired(String projection) {
        return commands.dropRetired(new DropRetired(projection));
    }

    public ProjectionStatus status(String projection) {
        return statuses.list(new ListProjections()).stream()
                .filter(status -> status.name().equals(projection)).findFirst().orElseThrow();
    }

    /** Whether reads of this node say that they may be old. */
    boolean mayReadsBeOld() {
        return freshness.answer(new MayReadsBeOld(false));
    }

    public void stop() {
        lifecycle.stop();
        locks.end();
    }
}
