package io.rehearsal.query.projection;

import static io.rehearsal.query.Samples.erased;
import static io.rehearsal.query.Samples.parsed;
import static io.rehearsal.query.Samples.registered;
import static io.rehearsal.query.Samples.uploaded;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.query.projection.mongo.MongoStores;
import io.rehearsal.query.rebuild.ReadSide;
import io.rehearsal.query.resume.ResumeProjection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RacingFoldsTest {

    private static final String RESUME = "resume-7";

    private final ReadSide side = new ReadSide();
    private final ResumeProjection resumes = new ResumeProjection();
    private final MongoStores stores = new MongoStores(side.template());
    private Runnable meanwhile = () -> {
    };

    @BeforeEach
    void prepare() {
        stores.open(resumes, 1).prepare();
        append("account-1", 0, registered(1, "mira"));
    }

    @AfterEach
    void stop() {
        side.close();
    }

    private DomainEventMessage<?> append(String aggregate, long sequence, DomainEvent event) {
        var message = new GenericDomainEventMessage<DomainEvent>("test", aggregate, sequence, event);
        side.engine.appendEvents(message);
        return message;
    }

    /** A node whose writes something else happens before, once. */
    private Generation<?> node() {
        var late = new ProjectionStores() {

            @Override
            @SuppressWarnings("unchecked")
            public <V> ProjectionStore<V> open(Projection<V> projection, int generation) {
                var store = stores.open(projection, generation);
                return (ProjectionStore<V>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ProjectionStore.class}, (_, method, arguments) -> {
                    if (method.getName().equals("replace")) {
                        var first = meanwhile;
                        meanwhile = () -> {
                        };
                        first.run();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
            }
        };
        return new ProjectionEngine(late, side.streams, side.deadLetters).open(resumes, 1);
    }

    private List<Document> stored() {
        var all = new ArrayList<Document>();
        for (var collection : List.of("resume_1", "resume_1_versions", "resume_1_changes")) {
            side.database().getCollection(collection).find().into(all);
        }
        return all;
    }

    private void erase(Generation<?> node) {
        side.engine.destroyKey(1);
        append("account-1", 1, erased(1));
        node.forget(1);
    }

    @Test
    void who_folds_after_an_erasure_what_was_read_before_it_leaves_nothing_behind() {
        var first = append(RESUME, 0, uploaded(7, 1));
        var second = append(RESUME, 1, parsed(7, 1, null, "v1.0", "Drew maps"));
        erase(node());

        var before = System.nanoTime() - Duration.ofSeconds(2).toNanos();
        node().fold(RESUME, List.of(first, second), before);

        assertThat(stored()).hasSize(3).noneMatch(document -> document.toJson().contains("Drew maps") || document.toJson().contains("mira.pdf"));
    }

    @Test
    void who_is_overtaken_by_an_erasure_in_the_middle_of_a_fold_leaves_nothing_behind() {
        var slow = node();
        slow.fold(RESUME, List.of(append(RESUME, 0, uploaded(7, 1))), System.nanoTime());
        var second = append(RESUME, 1, parsed(7, 1, null, "v1.0", "Drew maps"));
        meanwhile = () -> erase(node());

        slow.fold(RESUME, List.of(second), System.nanoTime());

        assertThat(stored()).hasSize(3).noneMatch(document -> document.toJson().contains("Drew maps"));
    }

    @Test
    void who_is_overtaken_does_not_put_what_stands_beside_a_root_back() {
        var slow = node();
        slow.fold(RESUME, List.of(append(RESUME, 0, uploaded(7, 1))), System.nanoTime());
        var second = append(RESUME, 1, parsed(7, 1, null, "v1.0", "Drew maps"));
        meanwhile = () -> node().fold(RESUME, List.of(append(RESUME, 2, parsed(7, 1, "v1.0", "v1.0", "Drew charts"))), System.nanoTime());

        slow.fold(RESUME, List.of(second), System.nanoTime());

        assertThat(stored()).noneMatch(document -> document.toJson().contains("Drew maps"));
        assertThat(side.database().getCollection("resume_1_versions").find().first().toJson()).contains("Drew charts");
        assertThat(side.database().getCollection("resume_1").find().first()).containsEntry("applied", 2L);
    }
}
