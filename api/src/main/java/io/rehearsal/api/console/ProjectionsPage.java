package io.rehearsal.api.console;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.operations.commands.CancelRebuild;
import io.rehearsal.events.operations.commands.DropRetired;
import io.rehearsal.events.operations.commands.RebuildProjections;
import io.rehearsal.events.operations.queries.CompareGenerations;
import io.rehearsal.events.operations.queries.GenerationComparison;
import io.rehearsal.events.operations.queries.ListProjections;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import io.rehearsal.events.operations.queries.VerifiedReadModels;
import io.rehearsal.events.operations.queries.VerifyReadModels;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The read models: how each stands, and building it anew while it is read. */
@Controller
class ProjectionsPage {

    private static final String PATH = Console.PATH + "/projections";
    private static final String BACK = "redirect:" + PATH;

    private final Messages messages;

    ProjectionsPage(Messages messages) {
        this.messages = messages;
    }

    @GetMapping(PATH)
    String page(Model model) {
        model.addAttribute("projections", projections());
        return "projections";
    }

    /** What moves on the page. */
    @GetMapping(PATH + "/now")
    String part(Model model) {
        page(model);
        return "projections :: now";
    }

    /** Those that are being built already go on. */
    @PostMapping(PATH + "/rebuild")
    String rebuildAll() {
        messages.send(new RebuildProjections(projections().stream()
                .filter(projection -> projection.state() != ProjectionStatus.State.REBUILDING).map(ProjectionStatus::name).toList()));
        return BACK;
    }

    @PostMapping(PATH + "/{name}/rebuild")
    String rebuild(@PathVariable String name) {
        messages.send(new RebuildProjections(List.of(name)));
        return BACK;
    }

    @PostMapping(PATH + "/{name}/cancel")
    String cancel(@PathVariable String name) {
        messages.send(new CancelRebuild(name));
        return BACK;
    }

    /** Frees what a rebuild has replaced. */
    @PostMapping(PATH + "/{name}/drop")
    String drop(@PathVariable String name) {
        messages.send(new DropRetired(name));
        return BACK;
    }

    /** What is read beside what is being built, or was read before. */
    @GetMapping(PATH + "/{name}/compare")
    String compare(@PathVariable String name, Model model) {
        model.addAttribute("c", messages.ask(new CompareGenerations(name), GenerationComparison.class));
        return "comparison";
    }

    /** What is read beside a fold of all events. */
    @PostMapping(PATH + "/verify")
    String verify(Model model) {
        model.addAttribute("v", messages.ask(new VerifyReadModels(), VerifiedReadModels.class));
        return "verification";
    }

    private List<ProjectionStatus> projections() {
        return messages.list(new ListProjections(), ProjectionStatus.class);
    }
}
