package io.rehearsal.query.resume;

import static io.rehearsal.query.Samples.applied;
import static io.rehearsal.query.Samples.content;
import static io.rehearsal.query.Samples.deleted;
import static io.rehearsal.query.Samples.parsed;
import static io.rehearsal.query.Samples.restored;
import static io.rehearsal.query.Samples.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.resume.queries.FindResume;
import io.rehearsal.events.resume.queries.ListResumes;
import io.rehearsal.events.resume.queries.ListVersionChanges;
import io.rehearsal.events.resume.queries.ResumeView.Kind;
import io.rehearsal.events.resume.queries.ResumeView.VersionChange;
import io.rehearsal.events.resume.queries.ResumeView;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResumeReadingTest {

    private final ReadSide side = new ReadSide();
    private ReadNode node;
    private ResumeQueries queries;

    @BeforeEach
    void start() {
        var projection = new ResumeProjection();
        node = side.start(projection);
        queries = new ResumeQueries(node.projections, projection);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    private void given(long resume, DomainEvent... events) {
        for (var event : events) {
            node.await(side.append("resume-" + resume, event));
        }
    }

    private List<VersionChange> history() {
        return queries.list(new ListVersionChanges(7, 0, 0)).reversed();
    }

    @Test
    void an_uploaded_resume_is_read_with_its_content() {
        given(7, uploaded(7, 1), parsed(7, 1, null, "v1.0", "Drew maps"));

        var resume = queries.find(new FindResume(7)).orElseThrow();

        assertThat(resume.content()).isEqualTo(content("Drew maps"));
        assertThat(resume.currentVersion()).isEqualTo("v1.0");
        assertThat(history()).extracting(VersionChange::kind).containsExactly(Kind.UPLOADED);
        assertThat(history().getFirst().versionBefore()).isNull();
    }

    @Test
    void applied_suggestions_make_a_version_and_a_restore_brings_the_older_content_back() {
        given(7, uploaded(7, 1), parsed(7, 1, null, "v1.0", "Drew maps"),
                applied(7, 1, "v1.0", "v1.1", "Drew maps", "Drew 40 maps"));
        assertThat(queries.find(new FindResume(7)).orElseThrow().content()).isEqualTo(content("Drew 40 maps"));

        given(7, restored(7, 1, "v1.1", "v1.0"));
        var resume = queries.find(new FindResume(7)).orElseThrow();

        assertThat(resume.content()).isEqualTo(content("Drew maps"));
        assertThat(history()).extracting(VersionChange::kind, VersionChange::version)
                .containsExactly(tuple(Kind.UPLOADED, "v1.0"), tuple(Kind.OPTIMIZED, "v1.1"), tuple(Kind.RESTORED, "v1.0"));
        assertThat(history().get(1).titles()).containsExactly("Say how much");
    }

    @Test
    void a_better_parse_of_the_only_version_takes_its_place_without_a_row() {
        given(7, uploaded(7, 1), parsed(7, 1, null, "v1.0", "Drew"), parsed(7, 1, "v1.0", "v1.0", "Drew maps"));

        var resume = queries.find(new FindResume(7)).orElseThrow();

        assertThat(resume.content()).isEqualTo(content("Drew maps"));
        assertThat(resume.changes()).isEqualTo(1);
    }

    @Test
    void a_later_parse_is_a_version_of_its_own() {
        given(7, uploaded(7, 1), parsed(7, 1, null, "v1.0", "Drew maps"),
                applied(7, 1, "v1.0", "v1.1", "Drew maps", "Drew 40 maps"), parsed(7, 1, "v1.1", "v1.2", "Drew charts"));

        var resume = queries.find(new FindResume(7)).orElseThrow();

        assertThat(history()).extracting(VersionChange::kind).containsExactly(Kind.UPLOADED, Kind.OPTIMIZED, Kind.PARSED_AGAIN);
        assertThat(resume.content()).isEqualTo(content("Drew charts"));
    }

    @Test
    void a_person_sees_only_own_resumes_newest_first_and_none_that_was_deleted() {
        given(7, uploaded(7, 1), parsed(7, 1, null, "v1.0", "a"));
        given(8, uploaded(8, 1), parsed(8, 1, null, "v1.0", "b"));
        given(9, uploaded(9, 1), parsed(9, 1, null, "v1.0", "c"), deleted(9, 1));
        given(10, uploaded(10, 2), parsed(10, 2, null, "v1.0", "d"));

        assertThat(queries.list(new ListResumes(1))).extracting(ResumeView::resumeId).containsExactly(8L, 7L);
        assertThat(queries.find(new FindResume(9))).isEmpty();
    }
}
