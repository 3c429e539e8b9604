package io.rehearsal.api.contract.interviewhelper.evaluation;

import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.contract.interviewhelper.interview.OwnInterviews;
import io.rehearsal.api.messaging.AwaitedGrade;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** §7 (6.1): the report on an interview. Whoever has just heard over the socket that it ended waits for the grade. */
@RestController
@SpeaksFor(InterviewHelper.class)
@RequestMapping("/api/evaluation")
class ReportController {

    private final OwnInterviews interviews;
    private final AwaitedGrade grade;

    ReportController(OwnInterviews interviews, AwaitedGrade grade) {
        this.interviews = interviews;
        this.grade = grade;
    }

    @MayFail(Reason.INTERVIEW_NOT_COMPLETED)
    @GetMapping("/report/{interview_id}")
    Answer.Data<ReportBody> report(@AuthenticationPrincipal Caller.Person caller, @PathVariable("interview_id") long interviewId) {
        var interview = grade.of(interviewId, () -> interviews.find(caller, interviewId));
        if (interview.status() == Status.ENDED) {
            throw new RequestFailed(HttpStatus.SERVICE_UNAVAILABLE, interview.error() == null ? "面试评估中，请稍后再试" : "面试评估失败");
        }
        if (interview.status() != Status.COMPLETED) {
            throw new Refusal(Refusal.Reason.INTERVIEW_NOT_COMPLETED, Refusal.Subject.INTERVIEW, "the interview has not ended");
        }
        return Answer.ok("获取成功", ReportBody.of(interview));
    }
}
