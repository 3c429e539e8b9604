package io.rehearsal.api.cli;

import io.rehearsal.api.cli.client.CommandFailed;
import io.rehearsal.api.cli.client.ServerClient;
import io.rehearsal.api.cli.client.ServerOptions;
import io.rehearsal.api.cli.terminal.EventLines;
import io.rehearsal.api.cli.terminal.ReplayLines;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Turn;
import io.rehearsal.events.operations.queries.EventRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** An interview as it happened. */
@Command(name = "interview", description = "Replays an interview as it happened, or shows every event of it.")
final class InterviewHistoryCommand implements Runnable {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    @Parameters(paramLabel = "<id>", description = "The interview's number.")
    private long id;

    @Option(names = "--at", paramLabel = "<instant>", description = "As it stood then, such as 2026-01-31T12:00:00Z.")
    private @Nullable Instant at;

    @Option(names = "--events", description = "Show every event instead: who, when, through which contract, caused by what.")
    private boolean events;

    @Option(names = "--speed", paramLabel = "<times>", description = "Replay in time, so many times as fast as it was; at once by default.")
    private @Nullable Double speed;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help message and exit.")
    private boolean help;

    @Mixin
    private ServerOptions server = new ServerOptions();
    @Mixin
    private Output output = new Output();

    @Override
    public void run() {
        if (speed != null && !(speed > 0)) {
            throw new CommandFailed("--speed is a number above 0.");
        }
        var answer = server.client().get("/ops/interviews/" + id + "/history" + (at == null ? "" : "?at=" + at));
        if (output.isJson()) {
            output.json(answer);
        } else if (events) {
            showEvents(answer.path("events"));
        } else {
            replay(answer.path("interview"));
        }
    }

    private void showEvents(JsonNode records) {
        var lines = new EventLines(output.style());
        for (EventRecord event : ServerClient.as(records, EventRecord[].class)) {
            lines.of(event).forEach(output::line);
        }
    }

    private void replay(JsonNode answer) {
        if (answer.isNull() || answer.isMissingNode()) {
            throw new CommandFailed("The interview did not exist then.");
        }
        InterviewView interview = ServerClient.as(answer, InterviewView.class);
        var lines = new ReplayLines(output.style(), interview);
        lines.heading().forEach(output::line);
        Instant before = interview.createdAt();
        for (Turn turn : interview.transcript()) {
            pause(Duration.between(before, turn.at()));
            lines.of(turn).forEach(output::line);
            before = turn.at();
        }
        lines.ending().forEach(output::line);
    }

    private void pause(Duration passed) {
        if (speed != null) {
            long nanos = (long) (passed.toNanos() / speed);
            LockSupport.parkNanos(Math.min(nanos, LONGEST_PAUSE.toNanos()));
        }
    }
}
