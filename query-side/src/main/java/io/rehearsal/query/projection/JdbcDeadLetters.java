package io.rehearsal.query.projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dead letters beside the events, so that they outlive a lost read store. */
@Repository
class JdbcDeadLetters implements DeadLetters {

    private final JdbcClient jdbc;

    JdbcDeadLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void park(DeadLetter letter) {
        jdbc.sql("""
                        insert into projection_dead_letter (projection, generation, document_key, event_identifier, error)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(letter.projection(), letter.generation(), letter.key(), letter.eventId(), letter.error())
                .update();
    }

    @Override
    public long count(String projection, int generation) {
        return jdbc.sql("select count(*) from projection_dead_letter where projection = ? and generation = ?")
                .params(projection, generation)
                .query(Long.class)
                .single();
    }

    @Override
    public void forget(String projection, int generation, String key) {
        jdbc.sql("delete from projection_dead_letter where projection = ? and generation = ? and document_key = ?")
                .params(projection, generation, key)
                .update();
    }

    @Override
    public void drop(String projection, int generation) {
        jdbc.sql("delete from projection_dead_letter where projection = ? and generation = ?")
                .params(projection, generation)
                .update();
    }
}
