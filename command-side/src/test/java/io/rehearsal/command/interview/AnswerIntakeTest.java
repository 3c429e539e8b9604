package io.rehearsal.command.interview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rehearsal.assistant.Transcriber;
import io.rehearsal.assistant.llm.provider.FakeTranscription;
import io.rehearsal.command.Spine;
import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.command.recording.Recordings;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.interview.WholeAnswer;
import io.rehearsal.events.interview.WholeAnswer.Transcription;
import io.rehearsal.events.interview.commands.AnswerQuestion;
import io.rehearsal.events.interview.events.QuestionAnswered;
import io.rehearsal.events.interview.events.QuestionsGenerated;
import io.rehearsal.events.recording.commands.BeginRecording;
import io.rehearsal.events.recording.commands.KeepPiece;
import io.rehearsal.events.recording.commands.ReadPiece;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnswerIntakeTest {

    private final CommandGateway commands = Spine.bean(CommandGateway.class);
    private final Interviewee person = new Interviewee("林知夏\n技能\nJava、Redis\n");
    private final FakeTranscription endpoint = new FakeTranscription();
    private long interview;

    @BeforeAll
    static void automate() {
        Spine.bean(InterviewAutomation.class);
        Spine.bean(Recordings.class);
    }

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void what_was_said_is_written_down_and_kept_with_the_answer() {
        var voice = recording("audio/webm");
        var picture = recording("video/webm");

        int question = answer(speaking(), null, null, voice, picture);

        assertThat(question).isEqualTo(1);
        assertThat(endpoint.received()).singleElement().satisfies(request -> assertThat(request.form()).contains("bytes of audio/webm"));
        var answer = kept();
        assertThat(answer.audio()).isEqualTo(new WholeAnswer.Recording(voice, "audio/webm", 19, Transcription.DONE, "what was said"));
        assertThat(answer.video()).isEqualTo(new WholeAnswer.Recording(picture, "video/webm", 19, Transcription.NOT_NEEDED, null));
        assertThat(answer.words()).isEqualTo("what was said");
    }

    @Test
    void a_video_alone_is_written_down_too() {
        answer(speaking(), null, null, null, recording("video/mp4"));

        assertThat(kept().video().transcript()).isEqualTo("what was said");
    }

    @Test
    void with_a_text_the_recording_is_kept_also_where_nobody_writes_it_down() {
        answer(FakeTranscription.nobody(), "in writing", null, recording("audio/webm"), null);

        assertThat(kept().audio().transcription()).isEqualTo(Transcription.NOT_CONFIGURED);
        assertThat(kept().words()).isEqualTo("in writing");
    }

    @Test
    void with_code_alone_nobody_need_write_down_anything() {
        answer(FakeTranscription.nobody(), null, "return 1;", null, null);

        assertThat(kept().words()).isEqualTo("```\nreturn 1;\n```");
    }

    @Test
    void with_a_text_the_recording_is_kept_also_where_the_endpoint_fails() {
        endpoint.answers(500, "no");

        answer(speaking(), "in writing", null, recording("audio/webm"), null);

        assertThat(kept().audio().transcription()).isEqualTo(Transcription.FAILED);
    }

    @Test
    void without_words_an_answer_is_refused_and_its_recording_deleted() {
        refused(FakeTranscription.nobody(), Reason.ANSWER_WITHOUT_WORDS);
        endpoint.answers(500, "no");
        refused(speaking(), Reason.UNAVAILABLE);
        endpoint.answers(200, "{\"text\": \"  \"}");
        refused(speaking(), Reason.ANSWER_WITHOUT_WORDS);
    }

    @Test
    void nothing_at_all_is_no_answer() {
        assertThatThrownBy(() -> answer(speaking(), " ", "\n", null, null)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(Reason.INVALID));
    }

    @Test
    void what_cannot_be_answered_is_not_written_down() {
        answer(speaking(), "first", null, null, null);
        var voice = recording("audio/webm");

        assertThatThrownBy(() -> intake(speaking()).answer(command(1, null, null, voice, null), message(command(1, null, null, voice, null))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.QUESTION_ANSWERED));

        assertThat(endpoint.received()).isEmpty();
        assertGone(voice);
    }

    @Test
    void a_recording_of_somebody_else_is_no_answer() {
        var stolen = commands.<String>sendAndWait(new BeginRecording(new Interviewee("x").id, "audio/webm"));

        assertThatThrownBy(() -> answer(speaking(), "text", null, stolen, null)).isInstanceOf(Refusal.class);
    }

    private void refused(Transcriber transcriber, Reason reason) {
        var voice = recording("audio/webm");
        assertThatThrownBy(() -> answer(transcriber, null, null, voice, null)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(reason));
        assertGone(voice);
        assertThat(person.has(interview, QuestionAnswered.class)).isFalse();
    }

    private void assertGone(String recording) {
        assertThatThrownBy(() -> commands.sendAndWait(new ReadPiece(person.id, recording, 0))).isInstanceOf(Refusal.class);
    }

    private Transcriber speaking() {
        return endpoint.transcriber(Duration.ofSeconds(10));
    }

    private int answer(Transcriber transcriber, @Nullable String text, @Nullable String code, @Nullable String audio, @Nullable String video) {
        var command = command(null, text, code, audio, video);
        return intake(transcriber).answer(command, message(command));
    }

    private static AnswerIntake intake(Transcriber transcriber) {
        return new AnswerIntake(Spine.bean(EventStore.class), Spine.bean(Recordings.class), transcriber, Spine.bean(Continuation.class), Clock.systemUTC());
    }

    private AnswerQuestion command(@Nullable Integer question, @Nullable String text, @Nullable String code, @Nullable String audio, @Nullable String video) {
        return new AnswerQuestion(interview(), person.candidate, question, text, code, audio, video);
    }

    private static GenericCommandMessage<AnswerQuestion> message(AnswerQuestion command) {
        return new GenericCommandMessage<>(command);
    }

    private long interview() {
        if (interview == 0) {
            interview = person.interview("招聘 Java 工程师", List.of());
            await().until(() -> person.has(interview, QuestionsGenerated.class));
        }
        return interview;
    }

    private WholeAnswer kept() {
        return person.all(interview, QuestionAnswered.class).getFirst().answer();
    }

    private String recording(String mediaType) {
        String id = commands.sendAndWait(new BeginRecording(person.id, mediaType));
        commands.sendAndWait(new KeepPiece(person.id, id, 0, ("bytes of " + mediaType).getBytes(UTF_8)));
        return id;
    }
}
