package io.rehearsal.api.contract.aiinterview;

import static io.rehearsal.api.contract.aiinterview.RoleInterviewTest.error;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedAnswerTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private final Person person = Person.registered();
    private final HeldInterview interview = HeldInterview.of(person, "en");

    @Test
    void recordings_are_kept_with_a_text_handed_out_to_their_owner_and_said_not_to_be_transcribed() {
        var voice = bytes(700_000);
        var picture = bytes(300);

        var submitted = interview.answer(new Multipart().field("text", "in writing").file("audio", "a.webm", "audio/webm;codecs=opus", voice)
                .file("video", "v.mp4", "video/mp4", picture)).data();

        assertThat(submitted.get("transcription").asString()).isEqualTo("not_configured");
        assertThat(submitted.get("note").asString()).contains("was not transcribed");
        assertThat(submitted.get("audio_url").asString()).isEqualTo(interview.path() + "/answers/1/audio");
        var heard = person.client().get(submitted.get("audio_url").asString());
        assertThat(heard.bytes()).isEqualTo(voice);
        assertThat(heard.header("Content-Type")).isEqualTo("audio/webm");
        assertThat(heard.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(heard.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(heard.header("X-RateLimit-Limit")).isEqualTo("100");
        assertThat(person.client().get(submitted.get("video_url").asString()).bytes()).isEqualTo(picture);
        assertThat(interview.read().get("answers").get(0).get("video_url")).isEqualTo(submitted.get("video_url"));
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-0, 0, 0", "bytes=262143-262144, 262143, 262144", "bytes=262144-524287, 262144, 524287", "bytes=699990-, 699990, 699999", "bytes=-10, 699990, 699999",
        "bytes=10-9999999, 10, 699999", "BYTES=5-6, 5, 6", "bytes=-9999999, 0, 699999"})
    void a_range_is_answered_with_what_it_names(String range, int first, int last) {
        var voice = bytes(700_000);
        var address = recorded(voice);

        var part = person.client().header("Range", range).get(address);

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes %d-%d/700000".formatted(first, last));
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(voice, first, last + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=9-5", "bytes=100-", "bytes=100-200", "bytes=", "bytes=x", "bytes=-", "bytes=1", "bytes=-0", "bytes=99999999999999999999-"})
    void a_range_that_is_none_or_beyond_the_end_is_416(String range) {
        var refused = person.client().header("Range", range).get(recorded(bytes(100)));

        error(refused, 416);
        assertThat(refused.header("Content-Range")).isEqualTo("bytes */100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"items=0-5", "bytes=0-1,5-6", "nonsense"})
    void other_units_and_several_ranges_are_answered_with_the_whole(String range) {
        assertThat(person.client().header("Range", range).get(recorded(bytes(100))).bytes()).hasSize(100);
    }

    @Test
    void a_range_of_something_else_is_answered_with_the_whole() {
        var address = recorded(bytes(100));
        var tag = person.client().get(address).header("ETag");

        assertThat(person.client().header("Range", "bytes=0-4").header("If-Range", tag).get(address).status()).isEqualTo(206);
        assertThat(person.client().header("Range", "bytes=0-4").header("If-Range", "\"another\"").get(address).status()).isEqualTo(200);
    }

    @Test
    void nobody_else_hears_it() {
        var address = recorded(bytes(100));

        assertThat(Application.client().get(address).status()).isEqualTo(401);
        error(Person.registered().client().get(address), 403);
        error(Person.admin().client().get(address), 403);
        error(person.client().get(address.replace("audio", "video")), 404, "The answer has no such recording");
        error(person.client().get(address.replace("/1/", "/2/")), 404);
    }

    @Test
    void without_a_text_nobody_could_grade_it() {
        error(interview.answer(new Multipart().file("audio", "a.webm", "audio/webm", bytes(100))), 422,
                "There is nothing to grade: send a text or code, for nobody transcribed what was said");
        assertThat(interview.read().get("answers")).isEmpty();
    }

    @Test
    void each_recording_has_at_most_25_mebibytes() {
        var most = bytes(25 * MEBIBYTE);
        assertThat(submit("video", "video/webm", most).status()).isEqualTo(200);
        var address = interview.path() + "/answers/1/video";
        assertThat(person.client().header("Range", "bytes=-1").get(address).bytes()).containsExactly(most[most.length - 1]);
        error(submit("audio", "audio/webm", Arrays.copyOf(most, most.length + 1)), 413, "A recording has at most 25 MiB");
        assertThat(interview.read().get("answers")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"audio, text/plain", "audio, application/pdf", "audio, image/png", "video, audio/webm", "video, application/json", "audio, nonsense", "video, video/*",
        "audio, application/octet-stream"})
    void what_is_no_recording_is_415(String field, String type) {
        error(submit(field, type, "no recording at all".getBytes(StandardCharsets.UTF_8)), 415, "Only recordings of sound or pictures are taken here");
    }

    @ParameterizedTest
    @CsvSource({"audio, RIFF1234WAVE, audio/wav", "audio, ID3xxxxxxxxx, audio/mpeg", "audio, fLaCxxxxxxxx, audio/flac", "audio, OggSxxxxxxxx, audio/ogg", "video, OggSxxxxxxxx, video/ogg",
        "video, xxxxftypmp42, video/mp4", "audio, xxxxftypM4A , audio/mp4"})
    void a_file_whose_client_says_nothing_is_known_by_its_first_bytes(String field, String head, String type) {
        assertThat(submit(field, "application/octet-stream", (head + " and so on").getBytes(StandardCharsets.ISO_8859_1)).status()).isEqualTo(200);

        assertThat(person.client().get(interview.path() + "/answers/1/" + field).header("Content-Type")).isEqualTo(type);
    }

    @Test
    void an_empty_field_is_no_recording_and_an_empty_file_is_refused() {
        assertThat(interview.answer(new Multipart().field("text", "x").file("audio", "", "application/octet-stream", new byte[0])).data().get("audio_url").isNull()).isTrue();
        error(submit("audio", "audio/webm", new byte[0]), 422, "audio is empty");
    }

    @Test
    void a_stream_cut_in_the_middle_leaves_nothing() throws Exception {
        try (var socket = new Socket("localhost", Application.ports().server())) {
            var form = new Multipart().field("text", "x").file("audio", "a.webm", "audio/webm", bytes(MEBIBYTE));
            var body = form.bytes();
            var head = "POST %s/answers HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(
                    interview.path(), Person.token(person.username(), person.password()), form.contentType(), body.length);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body, 0, body.length / 2);
        }

        assertThat(interview.answer("the first answer").data().get("question_id").asString()).isEqualTo("1");
        assertThat(interview.read().get("answers")).hasSize(1);
    }

    @Test
    void it_is_gone_once_its_owner_has_been_erased() {
        var address = recorded(bytes(100));

        Person.admin().client().post("/ops/accounts/" + person.id() + "/erase");

        assertThat(person.client().get(address).status()).isEqualTo(401);
    }

    private String recorded(byte[] voice) {
        return submit("audio", "audio/webm", voice).data().get("audio_url").asString();
    }

    private Reply submit(String field, String type, byte[] recording) {
        return interview.answer(new Multipart().field("text", "in writing").file(field, "recording.bin", type, recording));
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }
}
