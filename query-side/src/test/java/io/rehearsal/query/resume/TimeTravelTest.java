package io.rehearsal.query.resume;

import static io.rehearsal.query.Samples.applied;
import static io.rehearsal.query.Samples.content;
import static io.rehearsal.query.Samples.deleted;
import static io.rehearsal.query.Samples.parsed;
import static io.rehearsal.query.Samples.restored;
import static io.rehearsal.query.Samples.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.resume.queries.CompareVersions;
import io.rehearsal.events.resume.queries.ExportResume;
import io.rehearsal.events.resume.queries.FindResumeAt;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import io.rehearsal.query.resume.export.ResumeExporter;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeTravelTest {

    private final ReadSide side = new ReadSide();
    private final ResumeTimeTravel travel = new ResumeTimeTravel(side.streams);
    private VersionQueries versions;
    private ReadNode node;
    private EventMessage<?> optimized;

    @BeforeEach
    void start() {
        var projection = new ResumeProjection();
        node = side.start(projection);
        versions = new VersionQueries(node.projections, projection, new ResumeExporter());
        side.append("resume-7", uploaded(7, 1));
        side.append("resume-7", parsed(7, 1, null, "v1.0", "Drew maps"));
        optimized = side.append("resume-7", applied(7, 1, "v1.0", "v1.1", "Drew maps", "Drew 40 maps"));
        node.await(side.append("resume-7", restored(7, 1, "v1.1", "v1.0")));
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void a_resume_is_shown_as_it_was_right_after_a_version_was_made() {
        var then = travel.find(new FindResumeAt(7, "v1.1", null)).orElseThrow();

        assertThat(then.content()).isEqualTo(content("Drew 40 maps"));
        assertThat(then.currentVersion()).isEqualTo("v1.1");
        assertThat(then.changes()).isEqualTo(2);
    }

    @Test
    void a_resume_is_shown_as_it_stood_at_an_instant() {
        assertThat(travel.find(new FindResumeAt(7, null, optimized.getTimestamp())).orElseThrow().currentVersion()).isIn("v1.1", "v1.0");
        assertThat(travel.find(new FindResumeAt(7, null, Instant.now())).orElseThrow().currentVersion()).isEqualTo("v1.0");
        assertThat(travel.find(new FindResumeAt(7, null, Instant.EPOCH))).isEmpty();
        assertThat(travel.find(new FindResumeAt(99, null, Instant.now()))).isEmpty();
    }

    @Test
    void a_deleted_resume_is_still_shown_as_it_stood() {
        node.await(side.append("resume-7", deleted(7, 1)));

        assertThat(travel.find(new FindResumeAt(7, "v1.1", null)).orElseThrow().deleted()).isFalse();
        assertThat(travel.find(new FindResumeAt(7, null, Instant.now())).orElseThrow().deleted()).isTrue();
        assertThatThrownBy(() -> versions.compare(new CompareVersions(7, "v1.0", "v1.1"))).isInstanceOf(Refusal.class);
    }

    @Test
    void an_unknown_version_is_refused() {
        assertThatThrownBy(() -> travel.find(new FindResumeAt(7, "v1.9", null)))
                .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.reason()).isEqualTo(Refusal.Reason.UNKNOWN_VERSION));
        assertThatThrownBy(() -> versions.compare(new CompareVersions(7, "v1.0", "v1.9")))
                .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.reason()).isEqualTo(Refusal.Reason.UNKNOWN_VERSION));
    }

    @Test
    void any_two_versions_are_compared_and_the_current_one_is_exported() {
        assertThat(versions.compare(new CompareVersions(7, "v1.0", "v1.1")).differences()).hasSize(1);
        assertThat(versions.compare(new CompareVersions(7, "v1.1", "v1.0")).differences()).hasSize(1);

        var file = versions.export(new ExportResume(7, "docx", "classic"));
        assertThat(file.version()).isEqualTo("v1.0");
        assertThat(file.bytes()).startsWith('P', 'K');
    }
}
