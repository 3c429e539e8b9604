package io.rehearsal.api.cli;

import io.rehearsal.api.cli.client.ServerClient;
import io.rehearsal.api.cli.client.ServerOptions;
import io.rehearsal.api.cli.terminal.EventLines;
import io.rehearsal.events.operations.queries.EventRecord;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** The stored events in their order. */
@Command(name = "events", description = "Shows the stored events, oldest first.", mixinStandardHelpOptions = true)
final class EventsCommand implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(500);

    @Option(names = "--after", paramLabel = "<position>", description = "Begin after that position; default ${DEFAULT-VALUE}.")
    private long after = 0;

    @Option(names = "--limit", paramLabel = "<n>", description = "At most so many, 1 to 1000; default ${DEFAULT-VALUE}.")
    private int limit = 100;

    @Option(names = "--type", paramLabel = "<name>", description = "Only those of that type, such as resume.VersionRestored.")
    private @Nullable String type;

    @Option(names = "--follow", description = "Go on with those that come, until Ctrl-C.")
    private boolean follow;

    @Mixin
    private ServerOptions server = new ServerOptions();
    @Mixin
    private Output output = new Output();

    @Override
    public void run() {
        var client = server.client();
        show(ask(client));
        while (follow) {
            LockSupport.parkNanos(PAUSE.toNanos());
            show(ask(client));
        }
    }

    private JsonNode ask(ServerClient client) {
        String query = type == null ? "" : "&type=" + URLEncoder.encode(type, StandardCharsets.UTF_8);
        return client.get("/ops/events?after=%d&limit=%d%s".formatted(after, limit, query));
    }

    private void show(JsonNode answer) {
        EventRecord[] events = ServerClient.as(answer, EventRecord[].class);
        if (output.isJson() && events.length > 0) {
            output.json(answer);
        }
        var lines = new EventLines(output.style());
        for (EventRecord event : events) {
            after = event.position();
            if (!output.isJson()) {
                lines.of(event).forEach(output::line);
            }
        }
    }
}
