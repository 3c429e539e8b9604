package io.rehearsal.api.cli.recall;

import io.rehearsal.api.cli.client.PersonOptions;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cases from a file. */
@Command(name = "import", mixinStandardHelpOptions = true, description = {
        "Creates a recall case of each line of a file:",
        "{\"query\": \"…\", \"expected_chunk_ids\": [1, 2], \"description\": \"…\"}",
        "A line that is refused is told and does not stop the others; then the exit code is 1."})
final class ImportCommand implements Callable<Integer> {

    private static final String CASES = "/api/knowledge/recall-test/cases";

    @Parameters(paramLabel = "<file>", description = "JSON lines in UTF-8.")
    private Path file = Path.of("");

    @Option(names = "--at-a-time", paramLabel = "<n>", description = "How many requests at a time; default ${DEFAULT-VALUE}.")
    private int atATime = 8;

    @Mixin
    private PersonOptions person = new PersonOptions();

    @Override
    public Integer call() {
        var lines = CaseLine.of(file);
        var client = person.client();
        var outcomes = new ManyRequests("importing", Math.max(1, atATime)).send(lines, line -> client.post(CASES, line.body()));
        var refused = outcomes.stream().filter(outcome -> outcome.failure() != null).toList();
        refused.forEach(outcome -> System.out.printf("line %d: %s%n", outcome.item().number(), outcome.failure()));
        System.out.printf("%d of %d cases imported.%n", lines.size() - refused.size(), lines.size());
        return refused.isEmpty() ? 0 : 1;
    }
}
