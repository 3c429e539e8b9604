package io.rehearsal.query.interview;

import static io.rehearsal.query.interview.InterviewEvents.answered;
import static io.rehearsal.query.interview.InterviewEvents.asked;
import static io.rehearsal.query.interview.InterviewEvents.created;
import static io.rehearsal.query.interview.InterviewEvents.ended;
import static io.rehearsal.query.interview.InterviewEvents.followUp;
import static io.rehearsal.query.interview.InterviewEvents.generated;
import static io.rehearsal.query.interview.InterviewEvents.graded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.interview.events.QuestionGenerationFailed;
import io.rehearsal.events.interview.queries.CompareGradings;
import io.rehearsal.events.interview.queries.FindInterview;
import io.rehearsal.events.interview.queries.FindInterviewAt;
import io.rehearsal.events.interview.queries.FindInterviewNow;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Generation;
import io.rehearsal.events.interview.queries.InterviewView.Kind;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import io.rehearsal.events.interview.queries.ListEndedInterviews;
import io.rehearsal.events.interview.queries.ListInterviews;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterviewReadingTest {

    private static final String PERSON = "3";

    private final ReadSide side = new ReadSide();
    private ReadNode node;
    private InterviewQueries queries;
    private GradingComparisons comparisons;

    @BeforeEach
    void start() {
        var projection = new InterviewProjection();
        node = side.start(projection);
        queries = new InterviewQueries(node.projections, projection);
        comparisons = new GradingComparisons(node.projections, projection);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void it_is_generating_until_it_has_its_questions() {
        given(5, created(5, PERSON));
        assertThat(find(5).status()).isEqualTo(Status.INITIALIZING);
        assertThat(find(5).generation()).isEqualTo(Generation.GENERATING);

        given(5, generated(5, PERSON));
        assertThat(find(5).status()).isEqualTo(Status.PENDING);
        assertThat(find(5).questions()).hasSize(1);
    }

    @Test
    void questions_that_could_not_be_made_are_told() {
        given(5, created(5, PERSON), new QuestionGenerationFailed(5, PERSON, "out of words", Instant.EPOCH));

        assertThat(find(5).generation()).isEqualTo(Generation.FAILED);
        assertThat(find(5).error()).isEqualTo("out of words");
    }

    @Test
    void the_transcript_tells_who_said_what_and_why() {
        given(5, created(5, PERSON), generated(5, PERSON), asked(5, PERSON), answered(5, PERSON), followUp(5, PERSON));

        var interview = find(5);

        assertThat(interview.transcript()).extracting(InterviewView.Turn::kind).containsExactly(Kind.QUESTION, Kind.ANSWER, Kind.FOLLOW_UP);
        assertThat(interview.transcript().getLast().reason()).isEqualTo("a number is missing");
        assertThat(interview.openQuestion()).isEqualTo(1);
        assertThat(interview.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(interview.sequence()).isEqualTo(4);
    }

    @Test
    void the_first_grading_counts_and_later_ones_stand_beside_it() {
        given(5, created(5, PERSON), generated(5, PERSON), asked(5, PERSON), ended(5, PERSON));
        assertThat(find(5).status()).isEqualTo(Status.ENDED);
        assertThat(find(5).totalScore()).isNull();

        given(5, graded(5, PERSON, 1, 70, List.of("a number")), graded(5, PERSON, 2, 40, List.of("a name")));

        assertThat(find(5).status()).isEqualTo(Status.COMPLETED);
        assertThat(find(5).totalScore()).isEqualTo(70);
        var comparison = comparisons.compare(new CompareGradings(5, 1, 2));
        assertThat(comparison.rows()).singleElement().satisfies(row -> {
            assertThat(row.change()).isEqualTo(-30);
            assertThat(row.gained()).containsExactly("a name");
            assertThat(row.lost()).containsExactly("a number");
        });
        assertThatThrownBy(() -> comparisons.compare(new CompareGradings(5, 1, 9))).isInstanceOf(Refusal.class);
    }

    @Test
    void it_can_be_seen_as_it_stood() {
        given(5, created(5, PERSON), generated(5, PERSON), asked(5, PERSON));
        var before = side.streams.read("interview-5").getLast().getTimestamp();
        given(5, answered(5, PERSON));

        var then = new InterviewTimeTravel(side.streams).find(new FindInterviewAt(5, before)).orElseThrow();
        var never = new InterviewTimeTravel(side.streams).find(new FindInterviewAt(5, Instant.EPOCH));

        assertThat(then.transcript()).allSatisfy(turn -> assertThat(turn.at()).isBeforeOrEqualTo(before));
        assertThat(never).isEmpty();
        assertThat(queries.find(new FindInterviewNow(5)).orElseThrow()).isEqualTo(find(5));
    }

    @Test
    void lists_hold_ones_own_newest_first() {
        given(5, created(5, PERSON));
        given(6, created(6, PERSON), generated(6, PERSON), ended(6, PERSON), graded(6, PERSON, 1, 0, List.of()));
        given(7, created(7, "guest-7"));

        assertThat(queries.list(new ListInterviews(3))).extracting(InterviewView::interviewId).containsExactly(6L, 5L);
        assertThat(queries.list(new ListEndedInterviews(0, 10))).containsExactly(6L);
        assertThat(queries.find(new FindInterview(7)).orElseThrow().accountId()).isNull();
    }

    private void given(long interview, DomainEvent... events) {
        for (var event : events) {
            node.await(side.append("interview-" + interview, event));
        }
    }

    private InterviewView find(long id) {
        return queries.find(new FindInterview(id)).orElseThrow();
    }
}
