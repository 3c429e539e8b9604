package io.rehearsal.api.operations;

import io.rehearsal.api.contract.InvalidRequest;
import io.rehearsal.api.contract.SnakeCaseJson;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.operations.queries.ListEvents;
import io.rehearsal.events.operations.queries.ListHistory;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.queries.FindResume;
import io.rehearsal.events.resume.queries.FindResumeAt;
import io.rehearsal.events.resume.queries.ResumeView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The stored events: all of them in order, or one resume's with the resume as it stood. */
@RestController
@SpeaksFor(Operations.class)
@RequestMapping("/ops")
class EventsController {

    private static final int MAX_LIMIT = 1000;

    private final Messages messages;
    private final SnakeCaseJson json;

    EventsController(Messages messages, SnakeCaseJson json) {
        this.messages = messages;
        this.json = json;
    }

    @GetMapping("/events")
    JsonNode events(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String type) {
        if (after < 0 || limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidRequest("after is 0 or more, limit is 1 to " + MAX_LIMIT);
        }
        return json.of(messages.list(new ListEvents(after, limit, type), EventRecord.class));
    }

    @GetMapping("/resumes/{id}/history")
    JsonNode history(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable Instant at) {
        if (version != null && at != null) {
            throw new InvalidRequest("give version or at, not both");
        }
        var events = messages.list(new ListHistory(ResumeCommand.aggregateId(id)), EventRecord.class);
        if (events.isEmpty()) {
            throw new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.RESUME, "no such resume");
        }
        return json.of(new History(id, events, resume(id, version, at)));
    }

    private @Nullable ResumeView resume(long id, @Nullable String version, @Nullable Instant at) {
        Object question = version == null && at == null ? new FindResume(id) : new FindResumeAt(id, version, at);
        return messages.find(question, ResumeView.class).orElse(null);
    }
}
