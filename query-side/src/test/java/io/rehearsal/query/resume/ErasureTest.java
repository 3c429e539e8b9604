package io.rehearsal.query.resume;

import static io.rehearsal.query.Samples.applied;
import static io.rehearsal.query.Samples.erased;
import static io.rehearsal.query.Samples.parsed;
import static io.rehearsal.query.Samples.registered;
import static io.rehearsal.query.Samples.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.events.resume.queries.FindResume;
import io.rehearsal.events.resume.queries.ListVersionChanges;
import io.rehearsal.events.resume.queries.ResumeView;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private final ReadSide side = new ReadSide();
    private ReadNode node;
    private ResumeQueries queries;

    @BeforeEach
    void start() {
        var projection = new ResumeProjection();
        node = side.start(projection);
        queries = new ResumeQueries(node.projections, projection);
        side.append("account-1", registered(1, "mira"));
        side.append("resume-7", uploaded(7, 1));
        side.append("resume-7", parsed(7, 1, null, "v1.0", "Drew maps"));
        side.append("resume-7", applied(7, 1, "v1.0", "v1.1", "Drew maps", "Drew 40 maps"));
        side.append("resume-8", uploaded(8, 2));
        node.await(side.append("resume-8", parsed(8, 2, null, "v1.0", "Mended nets")));
    }

    @AfterEach
    void stop() {
        side.close();
    }

    private ResumeView resume(long id) {
        return queries.find(new FindResume(id)).orElseThrow();
    }

    @Test
    void an_erased_person_s_resumes_are_read_without_what_told_about_the_person() {
        side.engine.destroyKey(1);
        node.await(side.append("account-1", erased(1)));

        assertThat(resume(7).content()).isNull();
        assertThat(resume(7).fileName()).isNull();
        assertThat(resume(7).currentVersion()).isEqualTo("v1.1");
        assertThat(queries.list(new ListVersionChanges(7, 0, 0))).hasSize(2).allMatch(row -> row.titles().isEmpty());
        assertThat(resume(8).content()).isNotNull();
    }

    @Test
    void what_is_read_after_an_erasure_is_what_a_rebuild_makes() {
        side.engine.destroyKey(1);
        node.await(side.append("account-1", erased(1)));
        var live = resume(7);

        node.rebuild("resume");
        await().until(() -> node.status("resume").generation() == 2);

        assertThat(resume(7)).isEqualTo(live);
    }

    @Test
    void nothing_of_the_person_stays_in_the_read_store() {
        side.engine.destroyKey(1);
        node.await(side.append("account-1", erased(1)));

        for (var collection : List.of("resume_1", "resume_1_versions", "resume_1_changes")) {
            assertThat(side.database().getCollection(collection).find().map(Object::toString))
                    .isNotEmpty()
                    .noneMatch(document -> document.contains("Drew"));
        }
    }
}
