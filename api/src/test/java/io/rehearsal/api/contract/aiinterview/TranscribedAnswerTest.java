package io.rehearsal.api.contract.aiinterview;

import static io.rehearsal.api.contract.aiinterview.RoleInterviewTest.error;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.RehearsalApplication;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.SecondNode;
import io.rehearsal.api.ports.ListeningPorts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

@SecondNode
class TranscribedAnswerTest {

    private static final FakeTranscription ENDPOINT = new FakeTranscription();
    private static final byte[] VOICE = "OggS of a voice \u00ff".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    private static Path data;
    private static ConfigurableApplicationContext system;
    private static Client anybody;

    private final HeldInterview interview = HeldInterview.of(registered(), "en");

    @BeforeAll
    static void start() {
        system = RehearsalApplication.start(
                "--rehearsal.data-dir=" + data, "--server.port=0", "--rehearsal.ports.interview-gpt=0", "--rehearsal.ports.bailian-gateway=0",
                "--rehearsal.operator.token=" + Application.OPERATOR_TOKEN, "--rehearsal.transcription.api-base=" + ENDPOINT.address(),
                "--rehearsal.llm.allow-private-addresses=true");
        anybody = Application.client().on(system.getBean(ListeningPorts.class).server()).held();
    }

    @AfterAll
    static void stop() {
        system.close();
        ENDPOINT.close();
    }

    private static Person registered() {
        var email = "speaker-%s@example.com".formatted(UUID.randomUUID());
        var reply = anybody.post("/api/v1/auth/register", "{\"email\": \"%s\", \"password\": \"long enough\"}".formatted(email));
        return new Person(reply.json().at("/user/id").asLong(), email, "long enough", anybody.with(reply.json().get("token").asString()));
    }

    private static Multipart spoken() {
        return new Multipart().file("audio", "a.ogg", "audio/ogg", VOICE);
    }

    @Test
    void what_was_said_is_the_answer_and_is_graded() {
        ENDPOINT.answers(200, "{\"text\": \"I cut the latency from 800 ms to 120 ms with an index and a cache, and \\ud800 measured it.\"}");

        var submitted = interview.answer(spoken()).data();

        assertThat(submitted.get("transcription").asString()).isEqualTo("done");
        assertThat(submitted.get("note").isNull()).isTrue();
        assertThat(submitted.get("transcript").asString()).startsWith("I cut the latency").contains("and \uFFFD measured");
        assertThat(submitted.get("text")).isEqualTo(submitted.get("transcript"));
        assertThat(ENDPOINT.forms().getLast()).contains(new String(VOICE, StandardCharsets.ISO_8859_1), "whisper-1");
        interview.does("complete");
        var feedback = interview.person().client().get(interview.path() + "/feedback").data();
        assertThat(feedback.at("/questions/0/answer").asString()).contains("I cut the latency");
        assertThat(feedback.at("/questions/0/score").isNumber()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "{}", "{\"text\": 5}", "{\"text\": null}"})
    void where_the_endpoint_brings_nothing_and_nothing_is_written_it_is_503_and_nothing_is_kept(String body) {
        ENDPOINT.answers(200, body);

        error(interview.answer(spoken()), 503);

        assertThat(interview.read().get("answers")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429, 500})
    void where_the_endpoint_fails_what_is_written_counts_and_the_answer_says_so(int status) {
        ENDPOINT.answers(status, "{\"error\": \"sk-secret is wrong\"}");

        var submitted = interview.answer(spoken().field("text", "in writing"));

        assertThat(submitted.status()).isEqualTo(200);
        assertThat(submitted.data().get("transcription").asString()).isEqualTo("failed");
        assertThat(submitted.data().get("note").asString()).contains("was not transcribed");
        assertThat(submitted.data().get("text").asString()).isEqualTo("in writing");
        assertThat(submitted.text()).doesNotContain("sk-secret");
    }
}
