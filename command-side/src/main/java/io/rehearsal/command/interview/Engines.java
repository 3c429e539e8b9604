package io.rehearsal.command.interview;

import io.rehearsal.events.Engine;
import io.rehearsal.events.Engine.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What several calls of one grading are recorded as. */
final class Engines {

    private Engines() {
    }

    /**
     * The engine that graded, with the tokens of all calls. A model that graded only some of the answers is named, and what took over from it.
     *
     * @param graders one for each answer, none where nothing was asked
     * @param report  that of the summary
     */
    static Engine of(List<Engine> graders, Engine report) {
        var main = graders.stream().filter(engine -> engine.instead() == null).findFirst()
                .or(() -> graders.stream().findFirst())
                .orElse(report);
        var failures = graders.stream().map(Engine::instead).filter(Objects::nonNull).toList();
        var instead = failures.isEmpty() ? main.instead() : failures.size() == graders.size()
                ? failures.getFirst()
                : "%d of %d answers: %s".formatted(failures.size(), graders.size(), failures.getFirst());
        return new Engine(main.name(), main.model(), main.prompt(), sum(graders, report), instead);
    }

    private static @Nullable TokenUsage sum(List<Engine> graders, Engine report) {
        var usages = new ArrayList<TokenUsage>();
        Stream.concat(graders.stream(), Stream.of(report)).map(Engine::usage).filter(Objects::nonNull).forEach(usages::add);
        return usages.isEmpty() ? null : new TokenUsage(
                usages.stream().mapToInt(TokenUsage::input).sum(), usages.stream().mapToInt(TokenUsage::output).sum());
    }
}
