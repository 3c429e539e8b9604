package io.rehearsal.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.query.projection.DeadLetters.DeadLetter;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcDeadLettersTest {

    private final JdbcClient jdbc = Truth.empty();
    private final DeadLetters letters = new JdbcDeadLetters(jdbc);

    @Test
    void the_first_event_that_parked_a_document_stays() {
        park("resume", 1, "resume-1", "event-1");
        park("resume", 1, "resume-1", "event-2");

        assertThat(letters.count("resume", 1)).isEqualTo(1);
        assertThat(jdbc.sql("select event_identifier from projection_dead_letter").query(String.class).list())
                .containsExactly("event-1");
    }

    @Test
    void generations_have_letters_of_their_own() {
        park("resume", 1, "resume-1", "event-1");
        park("resume", 2, "resume-1", "event-1");
        park("resume", 2, "resume-2", "event-3");
        park("account", 2, "account-1", "event-2");

        letters.drop("resume", 2);

        assertThat(letters.count("resume", 1)).isEqualTo(1);
        assertThat(letters.count("resume", 2)).isZero();
        assertThat(letters.count("account", 2)).isEqualTo(1);
    }

    private void park(String projection, int generation, String key, String eventId) {
        letters.park(new DeadLetter(projection, generation, key, eventId, "java.lang.IllegalStateException"));
    }
}
