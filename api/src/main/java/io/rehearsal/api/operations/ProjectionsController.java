package io.rehearsal.api.operations;

import io.rehearsal.api.contract.SnakeCaseJson;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.operations.commands.CancelRebuild;
import io.rehearsal.events.operations.commands.DropRetired;
import io.rehearsal.events.operations.commands.RebuildProjections;
import io.rehearsal.events.operations.queries.FoldAggregates;
import io.rehearsal.events.operations.queries.FoldedAggregates;
import io.rehearsal.events.operations.queries.ListProjections;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import io.rehearsal.events.operations.queries.VerifiedReadModels;
import io.rehearsal.events.operations.queries.VerifyReadModels;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** How projections stand, and building them anew. */
@RestController
@SpeaksFor(Operations.class)
@RequestMapping("/ops/projections")
class ProjectionsController {

    private final Messages messages;
    private final SnakeCaseJson json;

    ProjectionsController(Messages messages, SnakeCaseJson json) {
        this.messages = messages;
        this.json = json;
    }

    @GetMapping
    JsonNode list() {
        return json.of(projections());
    }

    /** Reads every event, folds every aggregate, and compares every read model; takes as long as a rebuild. */
    @GetMapping("/verification")
    JsonNode verify() {
        return json.of(new Verification(messages.ask(new VerifyReadModels(), VerifiedReadModels.class),
                messages.ask(new FoldAggregates(), FoldedAggregates.class)));
    }

    @PostMapping("/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Rebuilding rebuild(@PathVariable String name) {
        messages.send(new RebuildProjections(List.of(name)));
        return new Rebuilding(List.of(name));
    }

    /** Those that are being built already go on. */
    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Rebuilding rebuildAll() {
        var idle = projections().stream()
                .filter(projection -> projection.state() != ProjectionStatus.State.REBUILDING)
                .map(ProjectionStatus::name)
                .toList();
        messages.send(new RebuildProjections(idle));
        return new Rebuilding(idle);
    }

    @PostMapping("/{name}/cancel")
    Cancelled cancel(@PathVariable String name) {
        messages.send(new CancelRebuild(name));
        return new Cancelled(name);
    }

    @DeleteMapping("/{name}/retired")
    Dropped dropRetired(@PathVariable String name) {
        return new Dropped(messages.<Integer>send(new DropRetired(name)));
    }

    private List<ProjectionStatus> projections() {
        return messages.list(new ListProjections(), ProjectionStatus.class);
    }

    record Verification(VerifiedReadModels readModels, FoldedAggregates aggregates) {
    }

    record Rebuilding(List<String> rebuilding) {
    }

    record Cancelled(String cancelled) {
    }

    record Dropped(int dropped) {
    }
}
