package io.rehearsal.api.cli;

import io.rehearsal.api.cli.client.ServerClient;
import io.rehearsal.api.cli.client.ServerOptions;
import io.rehearsal.api.cli.terminal.Table;
import io.rehearsal.events.operations.queries.Failure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What failed and is still open, and what is to become of it. */
@Command(name = "failed", description = "Lists what automations gave up and read models could not fold; retries or discards it.",
        mixinStandardHelpOptions = true)
final class FailedCommand implements Runnable {

    @Mixin
    private ServerOptions server = new ServerOptions();
    @Mixin
    private Output output = new Output();

    @Override
    public void run() {
        list(server, output, 100);
    }

    @Command(name = "list", description = "Shows what is open, the newest first.", mixinStandardHelpOptions = true)
    void list(@Mixin ServerOptions server, @Mixin Output output,
            @Option(names = "--limit", defaultValue = "100", description = "How many at most, 1 to 1000.") int limit) {
        var answer = server.client().get("/ops/failures?limit=" + limit);
        if (output.isJson()) {
            output.json(answer);
            return;
        }
        var failures = ServerClient.as(answer, Failure[].class);
        if (failures.length == 0) {
            output.line("Nothing that failed is open.");
            return;
        }
        var table = new Table("ID", "WHAT", "OF", "FAILED AT", "REASON");
        for (var failure : failures) {
            table.add(failure.id(), failure.kind().name().toLowerCase(Locale.ROOT), failure.aggregateId(), failure.failedAt(), failure.reason());
        }
        output.table(table);
    }

    @Command(name = "retry", description = "Has it done again.", mixinStandardHelpOptions = true)
    void retry(@Mixin ServerOptions server, @Parameters(paramLabel = "<id>", description = "As the list shows it.") String id) {
        server.client().post(path(id, "retry"));
        System.out.println("It is being done again; ./rehearsal failed shows what comes of it.");
    }

    @Command(name = "discard", description = "Lets it be and lists it no more.", mixinStandardHelpOptions = true)
    void discard(@Mixin ServerOptions server, @Parameters(paramLabel = "<id>", description = "As the list shows it.") String id) {
        server.client().post(path(id, "discard"));
        System.out.println("It is listed no more.");
    }

    private static String path(String id, String decision) {
        return "/ops/failures/%s/%s".formatted(URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"), decision);
    }
}
