package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.events.Refusal.Reason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is said in an interview. */
@RestController
@SpeaksFor(InterviewGpt.class)
@RequestMapping("/api/interviews/{interview_id}/messages")
class GuestMessageController {

    private final GuestInterviews interviews;
    private final GuestMessages guestMessages;

    GuestMessageController(GuestInterviews interviews, GuestMessages guestMessages) {
        this.interviews = interviews;
        this.guestMessages = guestMessages;
    }

    /** The interviewer's reply follows as a message of its own. */
    @MayFail(Reason.INTERVIEW_ENDED)
    @PostMapping
    Success<MessageBody> post(@PathVariable("interview_id") long interviewId, @Valid @RequestBody NewMessage message) {
        interviews.find(interviewId);
        int turn = guestMessages.say(interviewId, message, null);
        var interview = interviews.after(interviewId, known -> !known.transcript().isEmpty() && known.transcript().getLast().turn() >= turn);
        return Success.of(interview.transcript().stream()
                .filter(said -> said.turn() == turn)
                .map(said -> MessageBody.of(said, interview.language()))
                .findFirst()
                .orElseThrow());
    }

    @GetMapping
    Success<List<MessageBody>> list(
            @PathVariable("interview_id") long interviewId,
            @RequestParam(defaultValue = "100") @Min(value = 1, message = "limit 须为正整数") int limit,
            @RequestParam(defaultValue = "0") @Min(value = 0, message = "offset 不能为负数") int offset) {
        var interview = interviews.find(interviewId);
        return Success.of(interview.transcript().stream()
                .skip(offset)
                .limit(limit)
                .map(said -> MessageBody.of(said, interview.language()))
                .toList());
    }
}
