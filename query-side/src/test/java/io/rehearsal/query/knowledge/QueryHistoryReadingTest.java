package io.rehearsal.query.knowledge;

import static io.rehearsal.query.Samples.NOON;
import static io.rehearsal.query.Samples.erased;
import static io.rehearsal.query.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.knowledge.events.QueryHistoryCleared;
import io.rehearsal.events.knowledge.events.QueryRecorded;
import io.rehearsal.events.knowledge.queries.ListQueries;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryHistoryReadingTest {

    private final ReadSide side = new ReadSide();
    private ReadNode node;
    private QueryHistoryQueries queries;

    @BeforeEach
    void start() {
        var projection = new QueryHistoryProjection();
        node = side.start(projection);
        queries = new QueryHistoryQueries(node.projections, projection);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void the_last_ten_different_questions_are_listed_newest_first() {
        for (int i = 1; i <= 12; i++) {
            ask("question " + i);
        }
        ask("question 5");

        assertThat(list()).containsExactly("question 5", "question 12", "question 11", "question 10", "question 9", "question 8",
                "question 7", "question 6", "question 4", "question 3");
    }

    @Test
    void nobody_sees_another_s_questions() {
        ask("What is a queue?");

        assertThat(queries.list(new ListQueries(2))).isEmpty();
    }

    @Test
    void a_cleared_history_is_empty_and_begins_anew() {
        ask("What is a queue?");
        node.await(side.append("queries-1", new QueryHistoryCleared(1, NOON)));
        assertThat(list()).isEmpty();

        ask("What is a stack?");
        assertThat(list()).containsExactly("What is a stack?");
    }

    @Test
    void an_erased_person_has_asked_nothing() {
        side.append("account-1", registered(1, "mira"));
        ask("What is a queue?");
        side.engine.destroyKey(1);
        node.await(side.append("account-1", erased(1)));

        assertThat(list()).isEmpty();
    }

    private void ask(String query) {
        node.await(side.append("queries-1", new QueryRecorded(1, query, NOON)));
    }

    private List<String> list() {
        return queries.list(new ListQueries(1));
    }
}
