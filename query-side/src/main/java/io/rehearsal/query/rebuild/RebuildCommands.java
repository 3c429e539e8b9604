package io.rehearsal.query.rebuild;

import io.rehearsal.events.operations.commands.CancelRebuild;
import io.rehearsal.events.operations.commands.DropRetired;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.operations.commands.FoldParked;
import io.rehearsal.events.operations.commands.RebuildProjections;
import io.rehearsal.query.projection.Projections;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** What an operator asks of the generations. No event comes of it: the read models are not the truth. */
@Component
class RebuildCommands {

    private final Projections projections;
    private final Rebuilds rebuilds;

    RebuildCommands(Projections projections, Rebuilds rebuilds) {
        this.projections = projections;
        this.rebuilds = rebuilds;
    }

    @CommandHandler
    void rebuild(RebuildProjections command) {
        rebuilds.start(command.names().stream().map(projections::runtime).toList());
    }

    @CommandHandler
    void cancel(CancelRebuild command) {
        rebuilds.cancel(projections.runtime(command.name()));
    }

    @CommandHandler
    void fold(FoldParked command) {
        var live = projections.runtime(command.projection()).current()
                .filter(generation -> generation.number() == command.generation())
                .orElseThrow(() -> new Refusal(Reason.CONFLICT, Subject.PROJECTION, "the generation is not read; a rebuild or drop settles it"));
        if (!live.foldParked(command.aggregateId())) {
            throw new Refusal(Reason.CONFLICT, Subject.PROJECTION, "the document still cannot be folded");
        }
    }

    @CommandHandler
    int dropRetired(DropRetired command) {
        return rebuilds.dropRetired(projections.runtime(command.name()));
    }
}
