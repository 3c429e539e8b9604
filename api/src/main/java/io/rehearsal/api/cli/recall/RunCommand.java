package io.rehearsal.api.cli.recall;

import io.rehearsal.api.cli.client.CommandFailed;
import io.rehearsal.api.cli.client.PersonOptions;
import io.rehearsal.api.cli.client.ServerClient;
import io.rehearsal.api.cli.recall.ManyRequests.Outcome;
import io.rehearsal.api.cli.terminal.Style;
import io.rehearsal.api.cli.terminal.Terminal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Every case with every combination of the flags. */
@Command(name = "run", mixinStandardHelpOptions = true, description = {
        "Runs every recall case with each combination of the three flags and compares them with the server's default.",
        "CHANGE is that of nDCG; P is from a paired, two-sided randomisation test over the cases: * below 0.05, ** 0.01, *** 0.001."})
final class RunCommand implements Callable<Integer> {

    private static final String CASES = "/api/knowledge/recall-test/cases";
    private static final String RUN = "/api/knowledge/recall-test/run";

    @Option(names = "--top-k", paramLabel = "<k>", description = "How many passages; default ${DEFAULT-VALUE}.")
    private int topK = 10;

    @Option(names = "--case", paramLabel = "<id>", arity = "1..*", description = "Only these cases.")
    private Set<Long> only = new HashSet<>();

    @Option(names = "--at-a-time", paramLabel = "<n>", description = "How many requests at a time; default ${DEFAULT-VALUE}.")
    private int atATime = 4;

    @Mixin
    private PersonOptions person = new PersonOptions();

    /** One request. */
    private record Trial(long caseId, Combination combination) {
    }

    @Override
    public Integer call() {
        var client = person.client();
        var cases = cases(client);
        // What is not said is the server's default: so it tells what that is.
        var standard = Combination.of(client.post(RUN, Map.of("test_case_id", cases.getFirst())).path("data"));
        var trials = cases.stream().flatMap(id -> Combination.all().stream().map(combination -> new Trial(id, combination))).toList();
        var outcomes = new ManyRequests("measuring", Math.max(1, atATime)).send(trials, trial -> run(client, trial));
        var failed = failed(outcomes);
        if (failed.size() < cases.size()) {
            show(outcomes.stream().filter(outcome -> !failed.contains(outcome.item().caseId())).toList(), standard);
        }
        System.out.printf("%d cases, %d left out.%n", cases.size(), failed.size());
        return failed.isEmpty() ? 0 : 1;
    }

    private List<Long> cases(ServerClient client) {
        var all = client.get(CASES).path("data").valueStream().map(row -> row.path("id").asLong()).toList();
        var unknown = new TreeSet<>(only);
        all.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new CommandFailed("There is no case " + unknown.first() + ".");
        }
        if (all.isEmpty()) {
            throw new CommandFailed("There are no cases; ./rehearsal recall import <file> makes some.");
        }
        return only.isEmpty() ? all : List.copyOf(new TreeSet<>(only));
    }

    private JsonNode run(ServerClient client, Trial trial) {
        return client.post(RUN, Map.of(
                "test_case_id", trial.caseId(),
                "top_k", topK,
                "use_query_expansion", trial.combination().expansion(),
                "use_hybrid_search", trial.combination().hybrid(),
                "use_reranking", trial.combination().reranking())).path("data");
    }

    /** Cases that some combination could not be measured on are left out of all, for the comparison is by pairs. */
    private static Set<Long> failed(List<Outcome<Trial, JsonNode>> outcomes) {
        var reasons = new HashMap<Long, String>();
        for (var outcome : outcomes) {
            if (outcome.failure() != null) {
                reasons.putIfAbsent(outcome.item().caseId(), outcome.failure());
            }
        }
        new TreeSet<>(reasons.keySet()).forEach(id -> System.out.printf("case %d: %s%n", id, reasons.get(id)));
        return reasons.keySet();
    }

    private void show(List<Outcome<Trial, JsonNode>> outcomes, Combination standard) {
        Map<Combination, List<Measures>> measured = outcomes.stream().collect(Collectors.groupingBy(
                outcome -> outcome.item().combination(),
                Collectors.mapping(outcome -> Measures.of(Objects.requireNonNull(outcome.answer())), Collectors.toList())));
        new Comparison(standard, measured).table(topK).lines(Terminal.columns(), Style.ofTerminal()).forEach(System.out::println);
    }
}
