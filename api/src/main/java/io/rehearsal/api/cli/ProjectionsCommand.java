package io.rehearsal.api.cli;

import io.rehearsal.api.cli.client.CommandFailed;
import io.rehearsal.api.cli.client.ServerClient;
import io.rehearsal.api.cli.client.ServerOptions;
import io.rehearsal.api.cli.terminal.Table;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How the read models stand, and building them anew. */
@Command(name = "projections", description = "Shows the read models and builds them anew.", mixinStandardHelpOptions = true)
final class ProjectionsCommand implements Runnable {

    @Mixin
    private ServerOptions server = new ServerOptions();
    @Mixin
    private Output output = new Output();

    @Override
    public void run() {
        list(server, output);
    }

    @Command(name = "list", description = "Shows how each stands.", mixinStandardHelpOptions = true)
    void list(@Mixin ServerOptions server, @Mixin Output output) {
        var answer = server.client().get("/ops/projections");
        if (output.isJson()) {
            output.json(answer);
            return;
        }
        var table = new Table("NAME", "VERSION", "STATE", "POSITION", "HEAD", "LAG", "DOCUMENTS", "REBUILD");
        for (ProjectionStatus projection : ServerClient.as(answer, ProjectionStatus[].class)) {
            table.add(projection.name(), "%d.%d".formatted(projection.version(), projection.generation()),
                    projection.state().name().toLowerCase(Locale.ROOT), projection.position(), projection.head(),
                    lag(projection), documents(projection), rebuild(projection));
        }
        output.table(table);
    }

    private static String lag(ProjectionStatus projection) {
        return projection.lagEvents() == 0 ? "none" : "%d events, %s".formatted(projection.lagEvents(), Durations.text(projection.lag()));
    }

    private static String documents(ProjectionStatus projection) {
        if (projection.documents() == ProjectionStatus.UNKNOWN) {
            return "unknown";
        }
        return projection.deadLetters() == 0
                ? String.valueOf(projection.documents())
                : "%d, %d unreadable".formatted(projection.documents(), projection.deadLetters());
    }

    private static String rebuild(ProjectionStatus projection) {
        var rebuild = projection.rebuild();
        if (rebuild == null) {
            return "";
        }
        String phase = rebuild.phase().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return rebuild.endedAt() == null
                ? "%s %d of %d".formatted(phase, rebuild.done(), rebuild.total())
                : "%s %s%s".formatted(phase, rebuild.endedAt(), rebuild.message() == null ? "" : ": " + rebuild.message());
    }

    @Command(name = "rebuild", description = "Builds one beside the live one and switches to it.", mixinStandardHelpOptions = true)
    int rebuild(
            @Mixin ServerOptions server,
            @Parameters(arity = "0..1", paramLabel = "<name>", description = "Which one.") String name,
            @Option(names = "--all", description = "Every one.") boolean all) {
        if (all == (name != null)) {
            throw new CommandFailed("Give either the name of a projection or --all.");
        }
        var client = server.client();
        var started = client.post(all ? "/ops/projections/rebuild" : "/ops/projections/" + name + "/rebuild");
        var names = started.path("rebuilding").valueStream().map(node -> node.asString()).toList();
        return new RebuildProgress(client, names).showUntilEnded() ? 0 : 1;
    }

    @Command(name = "cancel", description = "Gives up a rebuild; the live one stays.", mixinStandardHelpOptions = true)
    void cancel(@Mixin ServerOptions server, @Parameters(paramLabel = "<name>") String name) {
        server.client().post("/ops/projections/" + name + "/cancel");
        System.out.println("The rebuild of " + name + " is given up.");
    }

    @Command(name = "drop", description = "Drops what a rebuild has replaced.", mixinStandardHelpOptions = true)
    void drop(@Mixin ServerOptions server, @Parameters(paramLabel = "<name>") String name) {
        var dropped = server.client().delete("/ops/projections/" + name + "/retired").path("dropped").asInt();
        System.out.println(dropped == 0 ? "There was nothing to drop." : "Dropped %d generations of %s.".formatted(dropped, name));
    }
}
