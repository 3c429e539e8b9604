package io.rehearsal.query.resume;

import static io.rehearsal.query.Samples.ENGINE;
import static io.rehearsal.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.resume.Origin;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.events.ResumeParsed;
import io.rehearsal.events.resume.events.ResumeRevised;
import io.rehearsal.events.resume.events.ResumeUploaded;
import io.rehearsal.events.resume.queries.FindResumeSource;
import io.rehearsal.events.resume.queries.ResumeSource.Field;
import io.rehearsal.query.rebuild.ReadSide;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResumeSourceTest {

    private static final String TEXT = "Mira Feldspar\nCalm.\nExact.\nCalm.";

    private final ReadSide side = new ReadSide();
    private final ResumeSources sources = new ResumeSources(side.streams);

    @BeforeEach
    void there_is_a_resume_of_four_lines() {
        side.append("resume-7", new ResumeUploaded(7, 1, "mira.txt", "txt", 32, "ab".repeat(32), TEXT, NOON));
        parsed(new Origin("personalInfo.name", 0, 13), new Origin("highlights[0]", 14, 19), new Origin("highlights[1]", 20, 26),
                new Origin("highlights[2]", 27, 32));
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void every_value_has_its_place_in_the_text() {
        assertThat(places()).isEqualTo(Map.of(
                "personalInfo.name", "Mira Feldspar", "highlights[0]", "Calm.", "highlights[1]", "Exact.", "highlights[2]", "Calm."));
        assertThat(starts()).containsExactly(0, 14, 20, 27);
    }

    @Test
    void a_value_that_was_edited_has_no_place_and_the_others_keep_theirs() {
        revised("Mira Feldspar", List.of("Very calm.", "Exact.", "Calm."));

        assertThat(starts()).containsExactly(0, null, 20, 27);
    }

    @Test
    void a_value_that_moved_up_since_a_line_was_taken_away_is_found_again() {
        revised("Mira Feldspar", List.of("Exact.", "Calm."));

        assertThat(starts()).containsExactly(0, 20, 14);
    }

    @Test
    void words_that_stand_under_another_heading_are_not_taken_for_a_place() {
        revised("Calm.", List.of("Mira Feldspar"));

        assertThat(starts()).containsExactly(null, null);
    }

    @Test
    void an_origin_outside_of_the_text_is_no_place() {
        side.append("resume-8", new ResumeUploaded(8, 1, "mira.txt", "txt", 32, "ab".repeat(32), "Mira", NOON));
        side.append("resume-8", new ResumeParsed(8, 1, null, "v1.0", ENGINE, content("Mira", List.of()),
                List.of(new Origin("personalInfo.name", 0, 13)), List.of(), NOON));

        assertThat(sources.find(new FindResumeSource(8, Instant.now())).orElseThrow().fields().getFirst().place()).isNull();
    }

    @Test
    void of_one_who_was_erased_and_of_none_there_is_no_text() {
        side.append("resume-9", new ResumeUploaded(9, 1, null, "txt", 32, "ab".repeat(32), null, NOON));

        assertThat(sources.find(new FindResumeSource(9, Instant.now()))).isEmpty();
        assertThat(sources.find(new FindResumeSource(99, Instant.now()))).isEmpty();
        assertThat(sources.find(new FindResumeSource(7, Instant.EPOCH))).isEmpty();
    }

    private void parsed(Origin... origins) {
        side.append("resume-7", new ResumeParsed(7, 1, null, "v1.0", ENGINE,
                content("Mira Feldspar", List.of("Calm.", "Exact.", "Calm.")), List.of(origins), List.of(), NOON));
    }

    private void revised(String name, List<String> highlights) {
        side.append("resume-7", new ResumeRevised(7, 1, "v1.0", "v1.1", content(name, highlights), NOON.plusSeconds(9)));
    }

    private List<Field> fields() {
        return sources.find(new FindResumeSource(7, Instant.now().plusSeconds(1))).orElseThrow().fields();
    }

    private List<@Nullable Integer> starts() {
        return fields().stream().map(field -> field.place() == null ? null : field.place().start()).toList();
    }

    private Map<String, String> places() {
        return fields().stream().filter(field -> field.place() != null)
                .collect(Collectors.toMap(Field::path, field -> TEXT.substring(field.place().start(), field.place().end())));
    }

    private static ResumeContent content(String name, List<String> highlights) {
        return new ResumeContent(new PersonalInfo(name, null, null, null, null, null, null), List.of(), List.of(), List.of(), List.of(), List.of(),
                highlights, List.of());
    }
}
