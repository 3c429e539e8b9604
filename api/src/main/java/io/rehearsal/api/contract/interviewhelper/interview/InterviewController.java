package io.rehearsal.api.contract.interviewhelper.interview;

import io.rehearsal.api.contract.ListPart;
import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.interview.commands.CreateInterview;
import io.rehearsal.events.interview.queries.CountInterviews;
import io.rehearsal.events.interview.queries.FindInterviewNow;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.ListInterviews;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
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

/** §4.1–4.5: interviews are asked for and shown; they are held over a WebSocket. */
@RestController
@SpeaksFor(InterviewHelper.class)
@RequestMapping("/api/interview")
class InterviewController {

    private final Messages messages;
    private final OwnInterviews interviews;

    InterviewController(Messages messages, OwnInterviews interviews) {
        this.messages = messages;
        this.interviews = interviews;
    }

    @MayFail(Reason.NOT_FOUND)
    @PostMapping("/create")
    @ResponseStatus(HttpStatus.CREATED)
    Answer.Data<InterviewBody> create(@AuthenticationPrincipal Caller.Person caller, @Valid @RequestBody Wanted wanted) {
        long id = messages.<Long>send(new CreateInterview(caller.accountId(), wanted.resumeId(), wanted.jobDescription(),
                Objects.requireNonNullElse(wanted.knowledgeDocIds(), List.of())));
        var created = messages.find(new FindInterviewNow(id), InterviewView.class).orElseThrow();
        return Answer.created("面试创建成功，正在生成面试问题，请稍后刷新查看", InterviewBody.created(created));
    }

    @GetMapping
    Answer.Listing<InterviewBody.Row> list(@AuthenticationPrincipal Caller.Person caller, @ParameterObject @Valid ListPart part) {
        var found = messages.list(new ListInterviews(caller.accountId(), part.offset(), part.size()), InterviewView.class);
        return Answer.list("获取成功", found.stream().map(InterviewBody.Row::of).toList(),
                part.total(found, () -> messages.ask(new CountInterviews(caller.accountId()), Long.class)));
    }

    @GetMapping({"/{interview_id}", "/{interview_id}/record"})
    Answer.Data<InterviewBody> find(@AuthenticationPrincipal Caller.Person caller, @PathVariable("interview_id") long interviewId) {
        return Answer.ok("获取成功", InterviewBody.of(interviews.find(caller, interviewId)));
    }

    @GetMapping("/{interview_id}/status")
    Answer.Data<StatusBody> status(@AuthenticationPrincipal Caller.Person caller, @PathVariable("interview_id") long interviewId) {
        return Answer.ok("获取成功", StatusBody.of(interviews.find(caller, interviewId)));
    }
}
