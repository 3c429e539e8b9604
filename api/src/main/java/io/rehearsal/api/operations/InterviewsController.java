package io.rehearsal.api.operations;

import io.rehearsal.api.contract.InvalidRequest;
import io.rehearsal.api.contract.SnakeCaseJson;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.commands.RegradeInterview;
import io.rehearsal.events.interview.queries.CompareGradings;
import io.rehearsal.events.interview.queries.FindInterviewAt;
import io.rehearsal.events.interview.queries.FindInterviewNow;
import io.rehearsal.events.interview.queries.GradingComparison;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.ListEndedInterviews;
import io.rehearsal.events.interview.queries.ListGraders;
import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.operations.queries.ListHistory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Interviews as they happened, and gradings beside the first one. */
@RestController
@SpeaksFor(Operations.class)
@RequestMapping("/ops")
class InterviewsController {

    private static final int MAX_LIMIT = 1000;
    private static final int FIRST = 1;

    private final Messages messages;
    private final SnakeCaseJson json;

    InterviewsController(Messages messages, SnakeCaseJson json) {
        this.messages = messages;
        this.json = json;
    }

    /** The ids of those that have been graded, oldest first. */
    @GetMapping("/interviews")
    Map<String, List<Long>> graded(@RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "100") int limit) {
        if (offset < 0 || limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidRequest("offset is 0 or more, limit is 1 to " + MAX_LIMIT);
        }
        return Map.of("graded", messages.list(new ListEndedInterviews(offset, limit), Long.class));
    }

    /** @param at shows the interview as it stood then */
    @GetMapping("/interviews/{id}/history")
    JsonNode history(@PathVariable long id, @RequestParam(required = false) @Nullable Instant at) {
        var events = messages.list(new ListHistory(InterviewCommand.aggregateId(id)), EventRecord.class);
        if (events.isEmpty()) {
            throw new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.INTERVIEW, "no such interview");
        }
        Object question = at == null ? new FindInterviewNow(id) : new FindInterviewAt(id, at);
        return json.of(new History(id, events, messages.find(question, InterviewView.class).orElse(null)));
    }

    @GetMapping("/graders")
    Map<String, List<String>> graders() {
        return Map.of("graders", messages.<List<String>>send(new ListGraders()));
    }

    /** Grades once more, and answers what changed against the first grading. */
    @PostMapping("/interviews/{id}/regrade")
    JsonNode regrade(@PathVariable long id, @RequestParam(defaultValue = "local") String grader) {
        int number = messages.<Integer>send(new RegradeInterview(id, grader));
        return compare(id, FIRST, number);
    }

    @GetMapping("/interviews/{id}/gradings")
    JsonNode compare(@PathVariable long id, @RequestParam(defaultValue = "1") int first, @RequestParam(defaultValue = "2") int second) {
        return json.of(messages.ask(new CompareGradings(id, first, second), GradingComparison.class));
    }

    /** @param interview as it stood at the instant that was asked for, else as it stands; null where it did not exist then */
    record History(long interviewId, List<EventRecord> events, @Nullable InterviewView interview) {
    }
}
