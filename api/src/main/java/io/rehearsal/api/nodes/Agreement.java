package io.rehearsal.api.nodes;

import io.rehearsal.api.startup.CannotStart;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the nodes of a system have agreed upon, as PostgreSQL, which they all share, holds it. */
@Component
class Agreement {

    private record Agreed(String proof, String hint) {
    }

    private final JdbcClient jdbc;
    private final BooleanSupplier othersAlive;
    private final boolean adopt;

    Agreement(
            JdbcClient jdbc, @Qualifier("otherNodesAlive") BooleanSupplier othersAlive,
            @Value("${rehearsal.stores.adopt:false}") boolean adopt) {
        this.jdbc = jdbc;
        this.othersAlive = othersAlive;
        this.adopt = adopt;
    }

    /**
     * A store that nobody has marked is taken; one that was wiped is taken anew, unless another node is alive, which uses the right one.
     *
     * @throws CannotStart   where it is not the one that the system uses
     * @throws RuntimeException where it does not answer
     */
    void on(MarkedStore store) {
        var carried = store.identity();
        var agreed = find(store.name());
        if (carried.isPresent() && agreed.isPresent() && carried.get().equals(agreed.get().proof)) {
            return;
        }
        boolean unmarked = carried.isEmpty();
        boolean mayTake = agreed.isEmpty() ? unmarked || adopt : (unmarked || adopt) && !othersAlive.getAsBoolean();
        if (!mayTake) {
            throw foreign(store, agreed);
        }
        var identity = carried.orElseGet(() -> UUID.randomUUID().toString());
        record(store.name(), identity, store.address());
        if (unmarked) {
            store.mark(identity);
        }
    }

    /**
     * @param mayChange whether the system may go on with another one once no other node is alive
     * @throws CannotStart where the other nodes use another secret
     */
    void on(String setting, String proof, boolean mayChange) {
        var agreed = find(setting);
        if (agreed.isPresent() && agreed.get().proof.equals(proof)) {
            return;
        }
        if (agreed.isPresent() && (!mayChange || othersAlive.getAsBoolean())) {
            throw new CannotStart(("%s is not the one that this system uses."
                    + " Set it (or the environment variable %s) to the same on every node%s.").formatted(setting, variable(setting), mayChange ? ", or stop the other nodes first to change it" : ""));
        }
        record(setting, proof, "");
    }

    private static CannotStart foreign(MarkedStore store, Optional<Agreed> agreed) {
        var known = agreed.map(it -> "This system uses the one at " + it.hint + ".").orElse("It belongs to another system.");
        return new CannotStart(("%s names another %s (%s) than the rest of the system uses. %s"
                + " Set %s (or the environment variable %s) to the same on every node; to go on with this one instead, stop all nodes and start one with rehearsal.stores.adopt=true.")
                .formatted(store.setting(), store.name(), store.address(), known, store.setting(), variable(store.setting())));
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private Optional<Agreed> find(String name) {
        return jdbc.sql("select proof, hint from shared_setting where name = ?").param(name)
                .query((row, _) -> new Agreed(row.getString(1), row.getString(2))).optional();
    }

    private void record(String name, String proof, String hint) {
        jdbc.sql("""
                        insert into shared_setting (name, proof, hint) values (?, ?, ?)
                        on conflict (name) do update set proof = excluded.proof, hint = excluded.hint""")
                .params(name, proof, hint).update();
    }
}
