package io.rehearsal.api.cli;

import io.rehearsal.api.cli.client.CommandFailed;
import io.rehearsal.api.cli.client.ServerClient;
import io.rehearsal.api.cli.client.ServerOptions;
import io.rehearsal.api.cli.terminal.Table;
import io.rehearsal.api.cli.terminal.Terminal;
import io.rehearsal.events.interview.queries.GradingComparison;
import io.rehearsal.events.interview.queries.GradingComparison.Row;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Grading interviews again. */
@Command(name = "interviews", description = "Grades interviews again, beside their first grading.", mixinStandardHelpOptions = true)
final class InterviewsCommand implements Runnable {

    private static final int PAGE = 1000;

    @Override
    public void run() {
        throw new CommandFailed("Say what to do: ./rehearsal interviews regrade <id>, or ./rehearsal interviews regrade --all");
    }

    @Command(name = "regrade", description = "Grades one, or every one, with another engine, and shows what changed.", mixinStandardHelpOptions = true)
    void regrade(
            @Mixin ServerOptions server,
            @Mixin Output output,
            @Parameters(arity = "0..1", paramLabel = "<id>", description = "Which one.") Long id,
            @Option(names = "--all", description = "Every one that has been graded.") boolean all,
            @Option(names = "--grader", defaultValue = "local", paramLabel = "<name>",
                    description = "Which engine; ./rehearsal interviews graders tells which there are. Default: ${DEFAULT-VALUE}.") String grader) {
        if (all == (id != null)) {
            throw new CommandFailed("Give either the number of an interview or --all.");
        }
        if (all) {
            every(server.client(), output, grader);
        } else {
            one(regrade(server.client(), id, grader), output);
        }
    }

    @Command(name = "graders", description = "Tells which engines can grade.", mixinStandardHelpOptions = true)
    void graders(@Mixin ServerOptions server, @Mixin Output output) {
        server.client().get("/ops/graders").path("graders").forEach(grader -> output.line(grader.asString()));
    }

    private static JsonNode regrade(ServerClient client, long id, String grader) {
        return client.post("/ops/interviews/%d/regrade?grader=%s".formatted(id, URLEncoder.encode(grader, StandardCharsets.UTF_8)));
    }

    private static void one(JsonNode answer, Output output) {
        if (output.isJson()) {
            output.json(answer);
            return;
        }
        var comparison = ServerClient.as(answer, GradingComparison.class);
        var table = new Table("QUESTION", heading(comparison.before()), heading(comparison.after()), "CHANGE", "POINTS");
        comparison.rows().forEach(row -> table.add(row.questionId(), row.before(), row.after(), "%+d".formatted(row.change()), points(row)));
        table.add("total", comparison.before().totalScore(), comparison.after().totalScore(), change(comparison), "");
        output.table(table);
    }

    private static String heading(GradingComparison.Side side) {
        return "%d: %s %s".formatted(side.number(), side.engine().name(), side.engine().model());
    }

    private static String points(Row row) {
        var points = new ArrayList<String>();
        row.gained().forEach(point -> points.add("+ " + point));
        row.lost().forEach(point -> points.add("- " + point));
        return String.join("  ", points);
    }

    private static String change(GradingComparison comparison) {
        return "%+d".formatted(comparison.after().totalScore() - comparison.before().totalScore());
    }

    /** One after the other, so that ending this command loses nothing that has been graded. */
    private static void every(ServerClient client, Output output, String grader) {
        var ids = ids(client);
        var table = new Table("INTERVIEW", "BEFORE", "AFTER", "CHANGE", "BY");
        var answers = new ArrayList<JsonNode>();
        try (ProgressBar bar = Terminal.isPresent() ? bar(ids.size()) : null) {
            for (long id : ids) {
                try {
                    var answer = regrade(client, id, grader);
                    answers.add(answer);
                    var it = ServerClient.as(answer, GradingComparison.class);
                    table.add(id, it.before().totalScore(), it.after().totalScore(), change(it), heading(it.after()));
                } catch (CommandFailed failed) {
                    table.add(id, "", "", "", Objects.requireNonNull(failed.getMessage()));
                }
                if (bar != null) {
                    bar.step();
                }
            }
        }
        if (output.isJson()) {
            answers.forEach(output::json);
        } else {
            output.table(table);
        }
    }

    private static ProgressBar bar(int size) {
        return new ProgressBarBuilder().setTaskName("grading").setInitialMax(size).setMaxRenderedLength(Terminal.columns()).build();
    }

    /** All ids before anything is graded. */
    private static List<Long> ids(ServerClient client) {
        var ids = new ArrayList<Long>();
        for (int offset = 0; ; offset += PAGE) {
            var page = client.get("/ops/interviews?offset=%d&limit=%d".formatted(offset, PAGE)).path("graded");
            page.forEach(id -> ids.add(id.asLong()));
            if (page.size() < PAGE) {
                return ids;
            }
        }
    }
}
