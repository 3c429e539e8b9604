package io.rehearsal.query.resume;

import static io.rehearsal.query.Samples.applied;
import static io.rehearsal.query.Samples.parsed;
import static io.rehearsal.query.Samples.restored;
import static io.rehearsal.query.Samples.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.resume.queries.FindResume;
import io.rehearsal.events.resume.queries.ListResumes;
import io.rehearsal.events.resume.queries.ListVersionChanges;
import io.rehearsal.events.resume.queries.ResumeView;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import io.rehearsal.query.rebuild.StoredSizes;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LongHistoryTest {

    private static final int VERSIONS = 3_000;
    /** What a resume says, by far longer than a usual one. */
    private static final String LONG = "Drew maps of the coast. ".repeat(40);

    private final ReadSide side = new ReadSide();
    private final ResumeProjection projection = new ResumeProjection();

    @AfterEach
    void stop() {
        side.close();
    }

    private void happened(String aggregate, long sequence, DomainEvent event) {
        side.engine.appendEvents(new GenericDomainEventMessage<>("test", aggregate, sequence, event));
    }

    @Test
    void three_thousand_versions_are_documents_of_their_own_and_none_is_large() {
        happened("resume-7", 0, uploaded(7, 1));
        happened("resume-7", 1, parsed(7, 1, null, "v1.0", LONG + "v1.0"));
        for (int version = 1; version < VERSIONS; version++) {
            happened("resume-7", version + 1, applied(7, 1, "v1." + (version - 1), "v1." + version, LONG + "v1." + (version - 1), LONG + "v1." + version));
        }
        var node = side.start(projection);
        var queries = new ResumeQueries(node.projections, projection);
        happened("resume-7", VERSIONS + 1, restored(7, 1, "v1.2999", "v1.17"));
        catchUp(node);

        assertThat(queries.find(new FindResume(7)).orElseThrow().content().toString()).contains("v1.17");
        assertThat(queries.list(new ListVersionChanges(7, 0, 2))).extracting(ResumeView.VersionChange::version).containsExactly("v1.17", "v1.2999");
        assertThat(queries.list(new ListVersionChanges(7, 0, 0))).hasSize(VERSIONS + 1);
        assertThat(StoredSizes.largest(side)).isLessThan(StoredSizes.MEGABYTE);
    }

    private static void catchUp(ReadNode node) {
        var resumes = node.projections.readModel(new ResumeProjection());
        await().until(() -> resumes.find("resume-7").orElseThrow().currentVersion().equals("v1.17"));
    }

    @Test
    void a_thousand_resumes_are_listed_a_page_at_a_time() {
        LongStream.rangeClosed(1, 1_000).forEach(id -> happened("resume-" + id, 0, uploaded(id, 1)));
        var queries = new ResumeQueries(side.start(projection).projections, projection);

        assertThat(queries.list(new ListResumes(1))).hasSize(1_000);
        assertThat(queries.list(new ListResumes(1, 990, 20, true))).hasSize(10).last().extracting(ResumeView::resumeId).isEqualTo(1L);
    }
}
