package io.rehearsal.query.dashboard;

import static io.rehearsal.query.Samples.deleted;
import static io.rehearsal.query.Samples.uploaded;
import static io.rehearsal.query.interview.InterviewEvents.created;
import static io.rehearsal.query.interview.InterviewEvents.ended;
import static io.rehearsal.query.interview.InterviewEvents.graded;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.interview.queries.Dashboard.Row;
import io.rehearsal.events.interview.queries.Dashboard;
import io.rehearsal.events.interview.queries.FindDashboard;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import io.rehearsal.query.interview.InterviewProjection;
import io.rehearsal.query.knowledge.DocumentProjection;
import io.rehearsal.query.knowledge.KnowledgeEvents;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import io.rehearsal.query.resume.ResumeProjection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DashboardTest {

    private static final String PERSON = "3";

    private final ReadSide side = new ReadSide();
    private ReadNode node;
    private DashboardQueries queries;

    @BeforeEach
    void start() {
        node = side.start(new ResumeProjection(), new DocumentProjection(), new InterviewProjection());
        queries = new DashboardQueries(node.projections);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void somebody_who_has_nothing_sees_zeros() {
        assertThat(find()).isEqualTo(new Dashboard(0, 0, 0, 0, List.of()));
    }

    @Test
    void deleted_resumes_and_other_peoples_interviews_are_not_counted() {
        given("resume-1", uploaded(1, 3));
        given("resume-2", uploaded(2, 3));
        given("resume-2", deleted(2, 3));
        given("interview-5", created(5, PERSON));
        given("interview-6", created(6, "4"));
        given("interview-7", created(7, "guest-7"));

        assertThat(find().resumeCount()).isEqualTo(1);
        assertThat(find().interviewCount()).isEqualTo(1);
    }

    @Test
    void deleted_documents_and_those_of_others_are_not_counted() {
        given("document-1", KnowledgeEvents.uploaded(1, 3));
        given("document-2", KnowledgeEvents.uploaded(2, 3));
        given("document-3", KnowledgeEvents.uploaded(3, 4));
        assertThat(find().knowledgeCount()).isEqualTo(2);

        given("document-2", KnowledgeEvents.deleted(2, 3));
        assertThat(find().knowledgeCount()).isEqualTo(1);
        assertThat(find().resumeCount()).isZero();
    }

    @Test
    void the_average_is_over_first_gradings_and_rounded_half_up() {
        completed(5, 70);
        completed(6, 81);
        given("interview-6", graded(6, PERSON, 2, 10, List.of()));
        given("interview-8", created(8, PERSON));

        assertThat(find().averageScore()).isEqualTo(76);
        assertThat(find().recentInterviews()).extracting(Row::status)
                .containsExactly(Status.INITIALIZING, Status.COMPLETED, Status.COMPLETED);
    }

    @Test
    void at_most_five_recent_interviews_are_shown_newest_first() {
        for (long id = 1; id <= 7; id++) {
            given("interview-" + id, created(id, PERSON));
        }

        assertThat(find().interviewCount()).isEqualTo(7);
        assertThat(find().recentInterviews()).extracting(Row::interviewId).containsExactly(7L, 6L, 5L, 4L, 3L);
    }

    private void completed(long id, int score) {
        given("interview-" + id, created(id, PERSON));
        given("interview-" + id, ended(id, PERSON));
        given("interview-" + id, graded(id, PERSON, 1, score, List.of()));
    }

    private void given(String aggregate, DomainEvent event) {
        node.await(side.append(aggregate, event));
    }

    private Dashboard find() {
        return queries.find(new FindDashboard(3));
    }
}
