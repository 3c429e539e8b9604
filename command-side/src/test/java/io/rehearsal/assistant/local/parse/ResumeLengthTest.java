package io.rehearsal.assistant.local.parse;

import static io.rehearsal.assistant.local.SampleContents.LEXICON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.assistant.documents.Extraction;
import io.rehearsal.events.Refusal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumeLengthTest {

    private final LocalResumeParser parser = new LocalResumeParser(LEXICON);

    @ParameterizedTest
    @CsvSource({"- Kept the shop running, 40001", "a line of a hundred characters that goes on and on until it has become as long as this one has to be, 15100"})
    void what_is_too_long_for_a_resume_is_refused_before_it_takes_the_processor(String line, int times) {
        var text = Extraction.extract(("Ada Marsh\nExperience\n" + (line + "\n").repeat(times)).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> parser.parse(text))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.Reason.FILE_UNREADABLE));
    }
}
