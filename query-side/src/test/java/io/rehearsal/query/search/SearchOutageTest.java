package io.rehearsal.query.search;

import static io.rehearsal.query.Samples.registered;
import static io.rehearsal.query.knowledge.KnowledgeEvents.chunked;
import static io.rehearsal.query.knowledge.KnowledgeEvents.processed;
import static io.rehearsal.query.knowledge.KnowledgeEvents.uploaded;
import static io.rehearsal.query.knowledge.KnowledgeEvents.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.operations.queries.ProjectionStatus.State;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.StoreUnavailable;
import io.rehearsal.query.rebuild.CountingProjection;
import io.rehearsal.query.rebuild.ReadSide;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opensearch.client.opensearch.OpenSearchClient;

/** OpenSearch goes away and comes back where it was, with what it held or without. */
class SearchOutageTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final SearchNode search = SearchNode.start();
    private final OpenSearchClient client = search.client();
    private final OpenSearchStores stores = new OpenSearchStores(client, new FakeVectors());
    private final Projection<?> accounts = new CountingProjection(1);
    private final ReadSide side = new ReadSide().keeping(stores);

    @AfterEach
    void stop() throws IOException {
        side.close();
        client._transport().close();
        search.close();
    }

    private EventMessage<?> given(long document) {
        var aggregate = "document-" + document;
        side.append(aggregate, uploaded(document, 17));
        side.append(aggregate, chunked(document, 17, 1, ChunkStrategy.RECURSIVE, whole(1000 + document)));
        return side.append(aggregate, processed(document, 17, 1));
    }

    private boolean isFound(int generation, long document) {
        try {
            return !stores.open(new SearchProjection(), generation).load(Set.of("document-" + document)).isEmpty();
        } catch (StoreUnavailable e) {
            return false;
        }
    }

    @Test
    void what_was_uploaded_meanwhile_is_found_afterwards_and_nothing_else_waits() {
        var node = side.start(accounts, new SearchProjection());
        assertThat(node.await(given(1))).isTrue();

        search.stop();
        var missed = given(2);
        await().atMost(SOON).until(() -> node.status("search").state() == State.FAILED);
        assertThat(node.status("search").documents()).isEqualTo(ProjectionStatus.UNKNOWN);
        assertThat(node.status("count").state()).isEqualTo(State.LIVE);
        assertThat(node.await(side.append("account-1", registered(1, "u1")))).isTrue();
        assertThat(node.await(missed)).as("nobody waits for what cannot be read").isTrue();
        assertThatThrownBy(() -> stores.open(new SearchProjection(), 1).load(Set.of("document-1"))).isInstanceOf(StoreUnavailable.class);

        search.startAgain();
        await().atMost(SOON).until(() -> isFound(1, 2));
        await().atMost(SOON).until(() -> node.status("search").state() == State.LIVE);
        assertThat(node.await(given(3))).isTrue();
        assertThat(isFound(1, 3)).isTrue();
    }

    @Test
    void a_start_without_it_succeeds_and_what_is_searched_is_built_once_it_answers() {
        given(1);
        search.stop();

        var node = side.start(accounts, new SearchProjection());

        assertThat(node.status("search").state()).isEqualTo(State.FAILED);
        assertThat(node.status("search").generation()).isZero();
        assertThat(node.await(side.append("account-1", registered(1, "u1")))).isTrue();
        search.startAgain();
        await().atMost(SOON).until(() -> node.status("search").state() == State.LIVE);
        assertThat(isFound(node.status("search").generation(), 1)).isTrue();
    }

    @Test
    void a_start_without_it_goes_on_where_search_was_once_it_answers() {
        given(1);
        side.start(accounts, new SearchProjection()).stop();
        search.stop();
        given(2);

        var node = side.start(accounts, new SearchProjection());

        assertThat(node.status("search").state()).isEqualTo(State.FAILED);
        search.startAgain();
        await().atMost(SOON).until(() -> node.status("search").state() == State.LIVE && isFound(1, 2));
        assertThat(node.status("search").generation()).isEqualTo(1);
    }

    @Test
    void where_it_comes_back_empty_everything_is_built_anew() {
        var node = side.start(accounts, new SearchProjection());
        assertThat(node.await(given(1))).isTrue();

        stores.open(new SearchProjection(), 1).drop();
        given(2);

        await().atMost(SOON).until(() -> isFound(2, 1) && isFound(2, 2));
        await().atMost(SOON).until(() -> node.status("search").state() == State.LIVE);
    }
}
