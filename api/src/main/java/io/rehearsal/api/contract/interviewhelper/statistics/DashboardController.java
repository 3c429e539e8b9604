package io.rehearsal.api.contract.interviewhelper.statistics;

import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.interview.queries.Dashboard;
import io.rehearsal.events.interview.queries.FindDashboard;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** §7.1: the figures that a person sees first. */
@RestController
@SpeaksFor(InterviewHelper.class)
@RequestMapping("/api/statistics")
class DashboardController {

    private final Messages messages;

    DashboardController(Messages messages) {
        this.messages = messages;
    }

    @GetMapping("/dashboard")
    Answer.Data<DashboardBody> dashboard(@AuthenticationPrincipal Caller.Person caller) {
        return Answer.ok("success", DashboardBody.of(messages.ask(new FindDashboard(caller.accountId()), Dashboard.class)));
    }
}
