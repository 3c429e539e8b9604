package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.interview.WholeAnswer;
import io.rehearsal.events.interview.WholeAnswer.Recording;
import io.rehearsal.events.interview.commands.AnswerQuestion;
import io.rehearsal.events.interview.queries.InterviewView.Turn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Answers come in with their recordings, and these go out to whoever gave them. */
@RestController
@SpeaksFor(AiInterview.class)
@RequestMapping("/api/v1/interviews/{id}/answers")
class AnswerController {

    private final Messages messages;
    private final InterviewsOfCaller interviews;
    private final RecordingIntake intake;
    private final RecordingPlayer player;

    AnswerController(Messages messages, InterviewsOfCaller interviews, RecordingIntake intake, RecordingPlayer player) {
        this.messages = messages;
        this.interviews = interviews;
        this.intake = intake;
        this.player = player;
    }

    @ApiResponse(responseCode = "200", description = "What was kept, and what comes next", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "The question has been answered, or the interview is over")
    @ApiResponse(responseCode = "503", description = "What was said could not be transcribed")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Success<SubmittedBody> submitAnswer(
            @PathVariable("id") String id,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(name = "question_id", required = false) @Nullable String questionId,
            @RequestParam(required = false) @Nullable MultipartFile audio,
            @RequestParam(required = false) @Nullable MultipartFile video,
            @AuthenticationPrincipal Caller.Person caller) throws IOException {
        var interview = interviews.find(caller, id);
        var question = questionId == null || questionId.isBlank() ? null : Math.toIntExact(Math.min(Ids.number(questionId.strip()), Integer.MAX_VALUE));
        var kept = intake.keep(caller.accountId(), audio, video);
        int answered = messages.<Integer>send(new AnswerQuestion(interview.interviewId(), interview.candidate(), question, text, code, kept.audio(), kept.video()));
        return Success.of(SubmittedBody.of(InterviewBody.of(interviews.find(caller, id)), Integer.toString(answered)));
    }

    @ApiResponse(responseCode = "416", description = "The recording has no such range")
    @GetMapping("/{question_id}/audio")
    @ApiResponse(responseCode = "200", description = "The recording", content = @Content(mediaType = "audio/*", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "206", description = "A range of it", content = @Content(mediaType = "audio/*", schema = @Schema(type = "string", format = "binary")))
    void playAudio(@PathVariable("id") String id, @PathVariable("question_id") String questionId, @AuthenticationPrincipal Caller.Person caller,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        player.play(caller.accountId(), recording(caller, id, questionId, WholeAnswer::audio), request, response);
    }

    @ApiResponse(responseCode = "416", description = "The recording has no such range")
    @GetMapping("/{question_id}/video")
    @ApiResponse(responseCode = "200", description = "The recording", content = @Content(mediaType = "video/*", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "206", description = "A range of it", content = @Content(mediaType = "video/*", schema = @Schema(type = "string", format = "binary")))
    void playVideo(@PathVariable("id") String id, @PathVariable("question_id") String questionId, @AuthenticationPrincipal Caller.Person caller,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        player.play(caller.accountId(), recording(caller, id, questionId, WholeAnswer::video), request, response);
    }

    private Recording recording(Caller.Person caller, String id, String questionId, Function<WholeAnswer, @Nullable Recording> kind) {
        var question = Ids.number(questionId);
        return interviews.find(caller, id).transcript().stream()
                .filter(turn -> turn.questionId() != null && turn.questionId() == question)
                .map(Turn::answer).filter(Objects::nonNull)
                .flatMap(answer -> Optional.ofNullable(kind.apply(answer)).stream())
                .findFirst().orElseThrow(() -> new RequestFailed(HttpStatus.NOT_FOUND, "The answer has no such recording"));
    }
}
