package io.rehearsal.query.projection;

import static io.rehearsal.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JdbcEventLogTest {

    private static final String PARSED = "resume.ResumeParsed";
    private static final String DELETED = "resume.ResumeDeleted";

    private final EventLog log = new JdbcEventLog(Truth.empty());

    @Test
    void an_empty_store_has_its_head_before_the_first_event() {
        assertThat(log.head()).isZero();
        assertThat(log.missing(Position.START, Long.MAX_VALUE)).isZero();
        assertThat(log.oldestMissing(Position.START)).isEmpty();
        assertThat(log.positions(List.of())).isEmpty();
        assertThat(log.find(PARSED, 0, 10)).isEmpty();
    }

    @Test
    void what_is_missing_is_beyond_the_index_and_in_the_gaps() {
        events(3, 4, 5, 8, 9);
        var covered = new Position(8, Set.of(4L, 6L, 7L));

        assertThat(log.head()).isEqualTo(9);
        assertThat(log.missing(covered, 9)).isEqualTo(2);
        assertThat(log.missing(covered, 8)).isEqualTo(1);
        assertThat(log.missing(new Position(9, Set.of()), 9)).isZero();
        assertThat(log.oldestMissing(covered)).contains(NOON.plusSeconds(4));
        assertThat(log.oldestMissing(new Position(8, Set.of()))).contains(NOON.plusSeconds(9));
        assertThat(log.oldestMissing(new Position(9, Set.of(7L)))).isEmpty();
    }

    @Test
    void an_event_that_comes_late_is_missing_until_its_gap_is_closed() {
        events(1, 3);
        var covered = new Position(3, Set.of(2L));
        assertThat(log.missing(covered, 3)).isZero();

        events(2);

        assertThat(log.missing(covered, 3)).isEqualTo(1);
        assertThat(log.positions(Set.of("event-2")).values()).noneMatch(covered::covers);
    }

    @Test
    void positions_are_found_for_more_events_than_a_statement_has_parameters() {
        events(1, 2);
        var asked = IntStream.rangeClosed(1, 70_000).mapToObj(position -> "event-" + position).toList();

        assertThat(log.positions(asked)).isEqualTo(Map.of("event-1", 1L, "event-2", 2L));
    }

    @Test
    void events_of_a_type_are_found_page_by_page() {
        events(1, 2, 4);
        Truth.event(3, DELETED, NOON);

        assertThat(log.find(PARSED, 0, 2)).containsExactly(new EventLog.Place(1, "resume-1", 0), new EventLog.Place(2, "resume-2", 0));
        assertThat(log.find(PARSED, 2, 2)).containsExactly(new EventLog.Place(4, "resume-4", 0));
        assertThat(log.find(DELETED, 0, 2)).extracting(EventLog.Place::position).containsExactly(3L);
    }

    @Test
    void reading_goes_on_after_a_position() {
        assertThat(Position.of(log.after(7))).isEqualTo(new Position(7, Set.of()));
    }

    private static void events(long... positions) {
        for (var position : positions) {
            Truth.event(position, PARSED, NOON.plusSeconds(position));
        }
    }
}
