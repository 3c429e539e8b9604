package io.rehearsal.api.operations;

import io.rehearsal.api.contract.InvalidRequest;
import io.rehearsal.api.contract.SnakeCaseJson;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.operations.commands.DiscardFailure;
import io.rehearsal.events.operations.commands.RetryFailure;
import io.rehearsal.events.operations.queries.Failure;
import io.rehearsal.events.operations.queries.ListFailures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What automations gave up and read models could not fold: a list, and what an operator decides about each, which is an event. */
@RestController
@SpeaksFor(Operations.class)
@RequestMapping("/ops/failures")
class FailuresController {

    private static final int MAX_LIMIT = 1000;

    private final Messages messages;
    private final SnakeCaseJson json;

    FailuresController(Messages messages, SnakeCaseJson json) {
        this.messages = messages;
        this.json = json;
    }

    /** Those that are open, the newest first. */
    @GetMapping
    JsonNode list(@RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidRequest("limit is 1 to " + MAX_LIMIT);
        }
        return json.of(messages.list(new ListFailures(limit), Failure.class));
    }

    /** Sets the work to be done again; what comes of it is seen in the list. */
    @PostMapping("/{id}/retry")
    Decided retry(@PathVariable String id) {
        messages.send(new RetryFailure(id));
        return new Decided(id, "retried");
    }

    @PostMapping("/{id}/discard")
    Decided discard(@PathVariable String id) {
        messages.send(new DiscardFailure(id));
        return new Decided(id, "discarded");
    }

    record Decided(String id, String decision) {
    }
}
