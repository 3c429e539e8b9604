package io.rehearsal.assistant.llm.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.assistant.Transcriber;
import io.rehearsal.assistant.Transcriber.Recording;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptionEndpointTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final FakeTranscription endpoint = new FakeTranscription();

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void a_recording_is_sent_whole_with_the_model_and_the_language_and_comes_back_as_text() throws Exception {
        var text = endpoint.transcriber(PATIENCE).transcribe(recording("audio/webm", "the bytes"), "zh");

        assertThat(text).isEqualTo("what was said");
        assertThat(endpoint.received()).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/v1/audio/transcriptions");
            assertThat(request.authorization()).isEqualTo("Bearer sk-secret");
            assertThat(request.form()).contains("name=\"model\"", "whisper-1", "name=\"language\"", "zh", "filename=\"answer.webm\"", "Content-Type: audio/webm", "the bytes");
        });
        assertThat(endpoint.journal()).containsExactly("whisper-1 answered");
    }

    @ParameterizedTest
    @CsvSource({"audio/mpeg, answer.mp3", "audio/x-wav, answer.wav", "audio/wave, answer.wav", "video/quicktime, answer.mp4", "video/mp4, answer.mp4"})
    void the_file_has_the_ending_that_such_endpoints_go_by(String type, String name) throws Exception {
        endpoint.transcriber(PATIENCE).transcribe(recording(type, "x"), "en");

        assertThat(endpoint.received().getFirst().form()).contains("filename=\"" + name + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"500 | {\"error\": {}}", "401 | no", "429 | slow down", "200 | <html>", "200 | {}", "200 | {\"text\": 7}", "200 | ''", "200 | {\"text\": \"half"})
    void an_endpoint_that_answers_nothing_of_use_has_failed(int status, String body) {
        endpoint.answers(status, body);

        assertThatThrownBy(() -> endpoint.transcriber(PATIENCE).transcribe(recording("audio/webm", "x"), "en")).isInstanceOf(Transcriber.Failed.class);
        assertThat(endpoint.journal()).singleElement().asString().doesNotContain("answered");
    }

    @Test
    void an_endpoint_that_says_nothing_is_not_waited_for() {
        endpoint.answers(200, null);

        assertThatThrownBy(() -> endpoint.transcriber(Duration.ofMillis(300)).transcribe(recording("audio/webm", "x"), "en"))
                .isInstanceOf(Transcriber.Failed.class).hasMessage("timed out");
    }

    @Test
    void an_answer_without_end_is_cut() {
        endpoint.answers(200, "{\"text\": \"" + "x".repeat(2 * 1024 * 1024) + "\"}");

        assertThatThrownBy(() -> endpoint.transcriber(PATIENCE).transcribe(recording("audio/webm", "x"), "en")).isInstanceOf(Transcriber.Failed.class);
    }

    @Test
    void without_an_address_there_is_nobody_to_ask() {
        assertThat(FakeTranscription.nobody().isConfigured()).isFalse();
        assertThat(endpoint.transcriber(PATIENCE).isConfigured()).isTrue();
    }

    private static Recording recording(String type, String bytes) {
        return new Recording(type, bytes.length(), () -> new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)));
    }
}
