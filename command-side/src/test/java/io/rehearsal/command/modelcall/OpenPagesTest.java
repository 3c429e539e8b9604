package io.rehearsal.command.modelcall;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.modelcall.events.ModelCalled;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenPagesTest {

    private static final Instant LATE = Instant.parse("2026-03-01T23:59:59Z");

    private final OpenPages pages = new OpenPages();

    private static ModelCalled call(long id, String caller, Instant at) {
        return new ModelCalled(id, caller, null, null, "m", "/x", 200, 1, 1, 9, null, null, at);
    }

    private long page(ModelCalled call) {
        var page = pages.take(call);
        pages.giveBack(page, call);
        return page.id();
    }

    @Test
    void calls_one_after_the_other_share_a_page_until_it_is_full() {
        for (long id = 1; id <= OpenPages.LONGEST; id++) {
            assertThat(page(call(id, "1", LATE))).isEqualTo(1);
        }
        assertThat(page(call(900, "1", LATE))).isEqualTo(900);
    }

    @Test
    void calls_at_once_have_a_page_each_and_go_on_with_those() {
        var first = call(1, "1", LATE);
        var second = call(2, "1", LATE);
        var one = pages.take(first);
        var other = pages.take(second);
        pages.giveBack(one, first);
        pages.giveBack(other, second);

        assertThat(other.id()).isEqualTo(2);
        assertThat(page(call(3, "1", LATE))).isIn(1L, 2L);
    }

    @Test
    void another_person_and_another_day_have_pages_of_their_own() {
        page(call(1, "1", LATE));

        assertThat(page(call(2, "2", LATE))).isEqualTo(2);
        assertThat(page(call(3, "1", LATE.plusSeconds(1)))).isEqualTo(3);
        assertThat(page(call(4, "1", LATE))).isEqualTo(1);
    }

    @Test
    void a_page_that_was_not_given_back_is_not_written_again() {
        pages.take(call(1, "1", LATE));

        assertThat(page(call(2, "1", LATE))).isEqualTo(2);
        assertThat(page(call(3, "1", LATE))).isEqualTo(2);
    }
}
