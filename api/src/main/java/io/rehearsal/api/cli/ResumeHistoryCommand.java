package io.rehearsal.api.cli;

import io.rehearsal.api.cli.client.CommandFailed;
import io.rehearsal.api.cli.client.ServerClient;
import io.rehearsal.api.cli.client.ServerOptions;
import io.rehearsal.api.cli.terminal.ContentLines;
import io.rehearsal.api.cli.terminal.EventLines;
import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.resume.queries.ResumeView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** What became of one resume. */
@Command(name = "resume", description = "Shows every event of a resume, or the resume as it stood.")
final class ResumeHistoryCommand implements Runnable {

    @Parameters(paramLabel = "<id>", description = "The resume's number.")
    private long id;

    @Option(names = "--version", paramLabel = "<version>", description = "Show it as it stood in that version, such as v1.0.")
    private @Nullable String version;

    @Option(names = "--at", paramLabel = "<instant>", description = "Show it as it stood then, such as 2026-01-31T12:00:00Z.")
    private @Nullable Instant at;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help message and exit.")
    private boolean help;

    @Mixin
    private ServerOptions server = new ServerOptions();
    @Mixin
    private Output output = new Output();

    @Override
    public void run() {
        var answer = server.client().get("/ops/resumes/" + id + "/history" + query());
        if (output.isJson()) {
            output.json(answer);
        } else if (version == null && at == null) {
            showEvents(answer.path("events"));
        } else {
            showResume(answer.path("resume"));
        }
    }

    private String query() {
        if (version != null) {
            return "?version=" + URLEncoder.encode(version, StandardCharsets.UTF_8);
        }
        return at == null ? "" : "?at=" + at;
    }

    private void showEvents(JsonNode events) {
        var lines = new EventLines(output.style());
        for (EventRecord event : ServerClient.as(events, EventRecord[].class)) {
            lines.of(event).forEach(output::line);
        }
    }

    private void showResume(JsonNode answer) {
        if (answer.isNull() || answer.isMissingNode()) {
            throw new CommandFailed("The resume did not exist then, or has been deleted.");
        }
        ResumeView resume = ServerClient.as(answer, ResumeView.class);
        output.line(output.style().bold("%s, %s, %s".formatted(resume.fileName() == null ? "erased" : resume.fileName(),
                resume.currentVersion(), resume.updatedAt())));
        if (resume.content() == null) {
            output.line("The person was erased; what it said can no longer be read.");
        } else {
            new ContentLines(output.style()).of(resume.content()).forEach(output::line);
        }
    }
}
