package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.ListPart;
import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.AwaitedGrade;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.interview.commands.AbandonInterview;
import io.rehearsal.events.interview.commands.CompleteInterview;
import io.rehearsal.events.interview.commands.ContinueInterview;
import io.rehearsal.events.interview.commands.CreateRoleInterview;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.commands.PauseInterview;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import io.rehearsal.events.interview.queries.ListInterviews;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Interviews for roles: made, put off, gone on with, given up, completed. */
@RestController
@SpeaksFor(AiInterview.class)
@RequestMapping("/api/v1/interviews")
class RoleInterviewController {

    private final Messages messages;
    private final InterviewsOfCaller interviews;
    private final AwaitedGrade grade;

    RoleInterviewController(Messages messages, InterviewsOfCaller interviews, AwaitedGrade grade) {
        this.messages = messages;
        this.interviews = interviews;
        this.grade = grade;
    }

    @ApiResponse(responseCode = "201", description = "The interview with its questions", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "Role not found")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Success<InterviewBody> createInterview(@Valid @RequestBody Wanted wanted, @AuthenticationPrincipal Caller.Person caller) {
        long id = messages.<Long>send(new CreateRoleInterview(caller.accountId(), Ids.number(wanted.roleId()), Objects.requireNonNullElse(wanted.language(), "en")));
        return Success.of(InterviewBody.of(interviews.find(caller, Long.toString(id))));
    }

    /** Newest first, on whichever contract they were begun. */
    @GetMapping
    Success<List<InterviewBody.Row>> listInterviews(@AuthenticationPrincipal Caller.Person caller, @ParameterObject @Valid ListPart part) {
        return Success.of(messages.list(new ListInterviews(caller.accountId(), part.offset(), part.size()), InterviewView.class).stream().map(InterviewBody.Row::of).toList());
    }

    @GetMapping("/{id}")
    Success<InterviewBody> getInterview(@PathVariable("id") String id, @AuthenticationPrincipal Caller.Person caller) {
        return Success.of(InterviewBody.of(interviews.find(caller, id)));
    }

    /** Completing a completed one changes nothing. */
    @ApiResponse(responseCode = "200", description = "The interview", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", description = "No question has been answered yet")
    @ApiResponse(responseCode = "409", description = "The interview has been abandoned")
    @PostMapping("/{id}/complete")
    Success<InterviewBody> completeInterview(@PathVariable("id") String id, @AuthenticationPrincipal Caller.Person caller) {
        return after(id, caller, CompleteInterview::new);
    }

    @ApiResponse(responseCode = "200", description = "The interview", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "The interview is paused already, completed or abandoned")
    @PostMapping("/{id}/pause")
    Success<InterviewBody> pauseInterview(@PathVariable("id") String id, @AuthenticationPrincipal Caller.Person caller) {
        return after(id, caller, PauseInterview::new);
    }

    @ApiResponse(responseCode = "200", description = "The interview", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "The interview is not paused, completed or abandoned")
    @PostMapping("/{id}/resume")
    Success<InterviewBody> resumeInterview(@PathVariable("id") String id, @AuthenticationPrincipal Caller.Person caller) {
        return after(id, caller, ContinueInterview::new);
    }

    @ApiResponse(responseCode = "200", description = "The interview", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "The interview has been completed or abandoned")
    @PostMapping("/{id}/abandon")
    Success<InterviewBody> abandonInterview(@PathVariable("id") String id, @AuthenticationPrincipal Caller.Person caller) {
        return after(id, caller, AbandonInterview::new);
    }

    @ApiResponse(responseCode = "200", description = "How it went", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", description = "The interview has not been completed yet")
    @ApiResponse(responseCode = "503", description = "The answers are still being graded")
    @GetMapping("/{id}/feedback")
    Success<FeedbackBody> getFeedback(@PathVariable("id") String id, @AuthenticationPrincipal Caller.Person caller) {
        var interview = grade.of(Ids.number(id), () -> interviews.find(caller, id));
        if (interview.status() == Status.ENDED) {
            throw new RequestFailed(HttpStatus.SERVICE_UNAVAILABLE, interview.error() == null ? "The answers are still being graded" : "The answers could not be graded");
        }
        if (interview.status() != Status.COMPLETED) {
            throw new Refusal(Refusal.Reason.INTERVIEW_NOT_COMPLETED, Refusal.Subject.INTERVIEW, "the interview has not been completed");
        }
        return Success.of(FeedbackBody.of(interview));
    }

    private Success<InterviewBody> after(String id, Caller.Person caller, BiFunction<Long, String, InterviewCommand> command) {
        var interview = interviews.find(caller, id);
        messages.send(command.apply(interview.interviewId(), interview.candidate()));
        return Success.of(InterviewBody.of(interviews.find(caller, id)));
    }

    record Wanted(
            @NotBlank(message = "role_id is required") String roleId,
            @Pattern(regexp = "en|zh|fr|ar", message = "language is one of en, zh, fr, ar") @Nullable String language) implements SnakeCase {
    }
}
