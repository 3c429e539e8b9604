package io.rehearsal.api.contract.interviewhelper.job;

import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.resume.JobMatch;
import io.rehearsal.events.resume.commands.MatchJob;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** §3.1: matches a resume with a job description. */
@RestController
@SpeaksFor(InterviewHelper.class)
@RequestMapping("/api/job")
class JobController {

    private final Messages messages;

    JobController(Messages messages) {
        this.messages = messages;
    }

    @MayFail(Reason.NOT_FOUND)
    @PostMapping("/match")
    Answer.Data<JobMatchBody> match(@AuthenticationPrincipal Caller.Person caller, @Valid @RequestBody Candidacy candidacy) {
        JobMatch match = messages.send(new MatchJob(candidacy.resumeId(), caller.accountId(), candidacy.jobDescription()));
        return Answer.ok("匹配分析完成", JobMatchBody.of(match));
    }
}
