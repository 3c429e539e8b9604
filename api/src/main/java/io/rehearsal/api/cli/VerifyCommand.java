package io.rehearsal.api.cli;

import io.rehearsal.api.cli.client.ServerClient;
import io.rehearsal.api.cli.client.ServerOptions;
import io.rehearsal.api.cli.terminal.Table;
import io.rehearsal.events.operations.queries.FoldedAggregates;
import io.rehearsal.events.operations.queries.VerifiedReadModels;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proves that every event can be read and that every read model is what the events make. */
@Command(name = "verify", description = {
        "Reads every event, unseals it, folds every aggregate, and compares with the read models.",
        "The exit code is 1 where anything differs. Nothing is changed."}, mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final int DIFFERS = 1;

    @Mixin
    private ServerOptions server = new ServerOptions();
    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        var answer = server.client().getPatiently("/ops/projections/verification");
        var found = ServerClient.as(answer.path("read_models"), VerifiedReadModels.class);
        var folded = ServerClient.as(answer.path("aggregates"), FoldedAggregates.class);
        boolean holds = found.holds() && folded.failed() == 0;
        if (output.isJson()) {
            output.json(answer);
        } else {
            show(found, folded, holds);
        }
        return holds ? 0 : DIFFERS;
    }

    private void show(VerifiedReadModels found, FoldedAggregates folded, boolean holds) {
        output.line("%d events were read, %d of them cannot be.".formatted(found.events(), found.unreadable()));
        found.unreadableEvents().forEach(event ->
                output.line("  position %d of %s: %s".formatted(event.position(), event.aggregateId(), event.error())));
        output.line("%d aggregates were folded, %d of them cannot be.".formatted(folded.aggregates(), folded.failed()));
        folded.first().forEach(aggregate -> output.line("  %s: %s".formatted(aggregate.aggregateId(), aggregate.error())));
        var table = new Table("READ MODEL", "DOCUMENTS", "CHECKSUM", "UNREADABLE", "DIFFERENT");
        found.models().forEach(model -> table.add(model.name(), model.documents(), model.checksum(), model.parked(),
                model.failure() == null ? model.differences() : model.failure()));
        output.table(table);
        found.models().forEach(model -> model.differing().forEach(difference -> output.line("  %s: the document of %s is %s".formatted(
                model.name(), difference.aggregateId(), difference.kind().name().toLowerCase(Locale.ROOT)))));
        output.line(holds ? "Everything is what the events make." : "Not everything is what the events make; ./rehearsal projections rebuild makes it so.");
    }
}
