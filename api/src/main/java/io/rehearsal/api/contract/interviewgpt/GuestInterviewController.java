package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.upload.Uploads;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.interview.commands.CreatePanelInterview;
import io.rehearsal.events.interview.commands.EndInterview;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.queries.InterviewView.Generation;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Interviews begin, are shown and end; afterwards there is feedback. */
@RestController
@SpeaksFor(InterviewGpt.class)
@RequestMapping("/api/interviews")
class GuestInterviewController {

    /** 10 MiB, the contract's limit. */
    private static final long MAX_BYTES = 10L * 1024 * 1024;

    private final Messages messages;
    private final GuestInterviews interviews;
    private final Uploads uploads;

    GuestInterviewController(Messages messages, GuestInterviews interviews, Uploads uploads) {
        this.messages = messages;
        this.interviews = interviews;
        this.uploads = uploads;
    }

    @PostMapping
    Success<InterviewBody> create(@Valid @RequestBody NewInterview wanted) {
        return created(messages.send(new CreatePanelInterview(wanted.position(), wanted.level(), null, null)));
    }

    @PostMapping(consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, MediaType.APPLICATION_FORM_URLENCODED_VALUE})
    Success<InterviewBody> create(@Valid @ModelAttribute NewInterview.Form form) throws IOException {
        var wanted = form.wanted();
        var file = form.file();
        return file.isEmpty() ? create(wanted) : created(uploads.accept(file.get(), MAX_BYTES, upload -> messages.<Long>send(
                new CreatePanelInterview(wanted.position(), wanted.level(), upload.fileName(), upload.bytes()))));
    }

    private Success<InterviewBody> created(long interviewId) {
        var interview = interviews.after(interviewId, known -> known.generation() != Generation.GENERATING);
        if (interview.generation() == Generation.FAILED) {
            throw new RequestFailed(HttpStatus.INTERNAL_SERVER_ERROR, "暂时无法生成面试问题，请稍后重试", ErrorCode.AI_SERVICE);
        }
        return Success.of(InterviewBody.of(interview));
    }

    @GetMapping("/{interview_id}")
    Success<InterviewBody> find(@PathVariable("interview_id") long interviewId) {
        return Success.of(InterviewBody.of(interviews.find(interviewId)));
    }

    @PostMapping("/{interview_id}/end")
    Success<InterviewBody> end(@PathVariable("interview_id") long interviewId) {
        interviews.find(interviewId);
        messages.send(new EndInterview(interviewId, InterviewCommand.guest(interviewId)));
        return Success.of(InterviewBody.of(interviews.after(interviewId, known -> known.status() == Status.COMPLETED)));
    }

    @MayFail(Reason.INTERVIEW_NOT_COMPLETED)
    @GetMapping("/{interview_id}/feedback")
    Success<FeedbackBody> feedback(@PathVariable("interview_id") long interviewId) {
        var interview = interviews.find(interviewId);
        if (interview.completedAt() == null) {
            throw new Refusal(Refusal.Reason.INTERVIEW_NOT_COMPLETED, Refusal.Subject.INTERVIEW, "the interview has not been ended");
        }
        if (!interview.gradings().isEmpty()) {
            return Success.of(FeedbackBody.of(interview, interview.gradings().getFirst()));
        }
        throw interview.error() == null
                ? new RequestFailed(HttpStatus.SERVICE_UNAVAILABLE, "正在评分，请稍后再试")
                : new RequestFailed(HttpStatus.INTERNAL_SERVER_ERROR, "评分失败", ErrorCode.AI_SERVICE);
    }
}
