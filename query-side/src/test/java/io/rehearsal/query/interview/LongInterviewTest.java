package io.rehearsal.query.interview;

import static io.rehearsal.query.interview.InterviewEvents.asked;
import static io.rehearsal.query.interview.InterviewEvents.created;
import static io.rehearsal.query.interview.InterviewEvents.generated;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.interview.events.AnswerSubmitted;
import io.rehearsal.events.interview.queries.FindInterview;
import io.rehearsal.query.Samples;
import io.rehearsal.query.rebuild.ReadSide;
import io.rehearsal.query.rebuild.StoredSizes;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LongInterviewTest {

    private static final int MESSAGES = 3_000;
    private static final String LONG = "We drew the coast by hand. ".repeat(40);

    private final ReadSide side = new ReadSide();

    @AfterEach
    void stop() {
        side.close();
    }

    private void happened(long sequence, DomainEvent event) {
        side.engine.appendEvents(new GenericDomainEventMessage<>("test", "interview-5", sequence, event));
    }

    @Test
    void three_thousand_messages_are_documents_of_their_own_and_none_is_large() {
        happened(0, created(5, "3"));
        happened(1, generated(5, "3"));
        happened(2, asked(5, "3"));
        for (int turn = 2; turn <= MESSAGES; turn++) {
            happened(turn + 1, new AnswerSubmitted(5, "3", turn, 1, 0, LONG + turn, Samples.NOON.plusSeconds(turn)));
        }

        var projection = new InterviewProjection();
        var queries = new InterviewQueries(side.start(projection).projections, projection);

        var transcript = queries.find(new FindInterview(5)).orElseThrow().transcript();
        assertThat(transcript).hasSize(MESSAGES).last().satisfies(turn -> assertThat(turn.text()).endsWith("3000"));
        assertThat(StoredSizes.largest(side)).isLessThan(StoredSizes.MEGABYTE);
    }
}
